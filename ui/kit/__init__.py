"""The parts that pages are built from; they know Qt and plain values, but no room of the business."""
