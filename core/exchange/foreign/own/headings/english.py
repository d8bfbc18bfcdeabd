"""Headings in English."""

from core.exchange.foreign.own.targets import Target as T

WORDS = {
    T.NAME: "name|full name|contact name|customer name|client name|customer|client|contact|contact person"
    "|person|buyer|guest|member|patient|attendee|who|guest name|buyer name|lead name|lead"
    "|display name|ordered by",
    T.FIRST_NAME: "first name|given name|forename|first|christian name|fname|firstname",
    T.LAST_NAME: "last name|surname|family name|last|lname|lastname|second name",
    T.COMPANY: "company|company name|business|business name|organisation|organization|organisation name"
    "|organization name|firm|employer|account|account name|shop name",
    T.EMAIL: "e mail|email|mail|e mail address|email address|mail address|contact email|customer email",
    T.PHONE: "phone|phone number|telephone|telephone number|tel|tel no|mobile|mobile phone|mobile number|cell"
    "|cellphone|cell phone|landline|whatsapp|whats app|contact number|phone no|work phone|home phone"
    "|call",
    T.ADDRESS: "address|full address|postal address|mailing address|home address|delivery address"
    "|billing address|shipping address",
    T.STREET: "street|street address|address line|address 1|address 2|address line 1|address line 2|street name",
    T.ZIP: "zip|zip code|zipcode|postcode|post code|postal code",
    T.CITY: "city|town|town city|place|location|suburb",
    T.REGION: "state|province|region|county|state province",
    T.COUNTRY: "country|country region",
    T.BIRTHDAY: "birthday|birth date|birthdate|date of birth|dob|born|born on|bday",
    T.TAGS: "tags|tag|labels|label|groups|group|category|categories|segment|list|segments",
    T.CONSENT: "consent|opt in|optin|newsletter|marketing consent|subscribed|subscriber|gdpr|mailing list"
    "|email consent|marketing|may contact|permission|agreed to marketing|accepts marketing"
    "|email marketing",
    T.NO_CONSENT: "opt out|optout|opted out|unsubscribed|do not contact|do not email|no marketing|do not mail|dnc",
    T.NOTES: "notes|note|comment|comments|remark|remarks|memo|details|description|message|additional info"
    "|info|misc|other|special requests",
    T.CREATED_ON: "created|created on|created at|date added|added|added on|since|customer since|client since"
    "|member since|first contact|signed up|sign up date|joined|join date|date created|registered"
    "|registration date|known since",
    T.CONTACT_ID: "customer id|customer no|customer number|client id|client number|client no|contact id|member id"
    "|member number|account number|customer nr",
    T.BOUGHT_ON: "last purchase|purchase date|date of purchase|purchased|purchased on|bought on|bought|order date"
    "|last order|date of order|sale date|date of sale|last visit|invoice date|last sale|last bought"
    "|sold on|ordered on|order placed|visit date|transaction date|appointment date",
    T.RECEIVED_ON: "enquiry date|inquiry date|date of enquiry|date of inquiry|date of request|request date|received"
    "|received on|lead date|enquired on|contacted on|date received|requested on|date enquired",
    T.INTEREST: "enquiry|inquiry|interest|interested in|request|wants|wanted|asked for|looking for|requirement"
    "|needs|enquired about|what they want|wish|subject|topic|request type|event type",
    T.SOURCE: "source|lead source|how heard|how did you hear|how did you hear about us|how they heard"
    "|heard from|heard about us|heard via|found us|found us through|how found|referral|referred by"
    "|referral source|origin|came from|via|where from|how did they find us",
    T.TITLE: "deal|deal name|opportunity|opportunity name|project|project name|job|deal title|contract"
    "|booking|proposal|quote|job name",
    T.PRODUCT: "product|item|items|service|products|services|what|order|purchase|article|what bought|item name"
    "|bought item|product name|treatment|package|course|class",
    T.AMOUNT: "amount|price|total|value|sum|revenue|turnover|sale|sales|order total|order value|total spent"
    "|spent total|paid amount|amount paid|total price|invoice total|deal value|deal size|gross|net"
    "|fee|budget|quote amount|estimated value|money|total amount|sale amount|invoice amount|spend"
    "|lifetime value|order amount|how much",
    T.PAID: "paid|is paid|payment|payment status|payment received|settled|paid on|has paid|payment date|invoice paid",
    T.STAGE: "stage|deal stage|status|pipeline stage|phase|outcome|deal status|result|won lost|lead status"
    "|state of play",
    T.OPENED_ON: "opened|opened on|deal created|open date|start date|date opened",
    T.EXPECTED_ON: "expected close|expected close date|expected|close by|forecast date|expected on|due date"
    "|decision date|expected date",
    T.CLOSED_ON: "closed|closed on|close date|closing date|won on|date closed|date won|signed on",
    T.LOST_REASON: "lost reason|reason lost|closed lost reason|why lost|reason for loss|loss reason",
    T.COST: "cost|costs|expense|expenses|amount spent|ad spend|cost price|media cost|spending|outlay",
    T.SPENT_ON: "spent on|expense date|date spent|payment made|cost date|date of expense",
    T.PROMOTION: "campaign|promotion|campaign name|promo|action|ad|advert|ad campaign|promotion name",
    T.CHANNEL: "channel|medium|marketing channel|platform|media|advertising channel",
    T.DAY: "date|day|when|date time|timestamp",
    T.KEEP: "payment method|payment type|payment terms|quantity|qty|tax|vat|invoice number|invoice no"
    "|order number|order no|order id|job title|position|website|url|gender|age|id|nr|no|number"
    "|currency|time|discount|contact method|preferred contact|salutation|phone type|email type"
    "|product id|name tag|size|colour|color",
}
