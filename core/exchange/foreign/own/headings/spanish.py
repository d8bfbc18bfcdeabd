"""Headings in Spanish."""

from core.exchange.foreign.own.targets import Target as T

WORDS = {
    T.NAME: "nombre|nombre completo|nombre y apellidos|nombre y apellido|cliente|clienta|nombre del cliente"
    "|contacto|persona|interesado|comprador|persona de contacto|apellidos y nombre|nombre cliente"
    "|socio|paciente|alumno|quien",
    T.FIRST_NAME: "nombre de pila|primer nombre|nombres",
    T.LAST_NAME: "apellido|apellidos|primer apellido|segundo apellido",
    T.COMPANY: "empresa|compania|razon social|negocio|nombre de la empresa|sociedad|organizacion",
    T.EMAIL: "correo|correo electronico|direccion de correo|direccion de correo electronico|correo e|mail contacto",
    T.PHONE: "telefono|movil|celular|telefono movil|tlf|tfno|telf|numero de telefono|fijo|telefono fijo"
    "|numero de movil|numero de contacto|n de telefono",
    T.ADDRESS: "direccion|domicilio|direccion completa|direccion postal|direccion de envio",
    T.STREET: "calle|calle y numero|via",
    T.ZIP: "codigo postal|cp|c p|cod postal",
    T.CITY: "ciudad|localidad|poblacion|municipio|cp y ciudad",
    T.REGION: "provincia|comunidad|comunidad autonoma|estado provincia",
    T.COUNTRY: "pais",
    T.BIRTHDAY: "cumpleanos|fecha de nacimiento|nacimiento|fecha nacimiento|f nacimiento|nacido el",
    T.TAGS: "etiqueta|etiquetas|grupo|grupos|categoria|categorias|segmento|tipo de cliente",
    T.CONSENT: "consentimiento|boletin|acepta publicidad|acepta marketing|suscrito|suscripcion|publicidad|rgpd"
    "|permiso|autoriza publicidad|acepta promociones",
    T.NO_CONSENT: "baja|dado de baja|no contactar|no enviar publicidad|no publicidad",
    T.NOTES: "nota|notas|observacion|observaciones|comentario|comentarios|descripcion|mensaje|detalles|otros"
    "|informacion",
    T.CREATED_ON: "cliente desde|fecha de alta|alta|creado|creado el|fecha de registro|desde|primer contacto"
    "|registrado",
    T.CONTACT_ID: "numero de cliente|n cliente|no cliente|num cliente|id cliente|codigo de cliente|codigo cliente"
    "|n de cliente|numero cliente",
    T.BOUGHT_ON: "ultima compra|fecha de compra|fecha compra|comprado|comprado el|ultimo pedido|fecha de pedido"
    "|fecha del pedido|fecha de venta|fecha venta|ultima visita|fecha de factura|fecha factura"
    "|fecha pedido",
    T.RECEIVED_ON: "fecha de consulta|fecha de solicitud|fecha consulta|fecha solicitud|recibido|recibido el"
    "|fecha de contacto|fecha contacto|fecha de entrada",
    T.INTEREST: "consulta|interes|interesado en|solicitud|pide|busca|quiere|que busca|asunto|necesita|peticion"
    "|tema|motivo|que quiere",
    T.SOURCE: "origen|fuente|procedencia|como nos conocio|como nos encontro|de donde|recomendado por"
    "|como supo de nosotros|como nos ha conocido|referido por|por donde nos conocio|llego por",
    T.TITLE: "oportunidad|proyecto|trato|presupuesto|encargo|negociacion|contrato",
    T.PRODUCT: "producto|productos|articulo|articulos|servicio|servicios|compra|pedido|que compro|concepto|curso",
    T.AMOUNT: "importe|precio|monto|cantidad|valor|total compra|total gastado|gastado|ingresos|facturacion"
    "|venta|ventas|precio total|importe total|suma|dinero|total factura|total pedido|cuanto",
    T.PAID: "pagado|pagada|pago|esta pagado|cobrado|estado de pago|estado del pago|fecha de pago",
    T.STAGE: "etapa|fase|estado|estado del trato|resultado|ganado perdido",
    T.OPENED_ON: "abierto|abierto el|fecha de apertura|fecha de inicio|inicio",
    T.EXPECTED_ON: "cierre previsto|fecha prevista|previsto|cierre esperado|fecha de cierre prevista",
    T.CLOSED_ON: "cerrado|cerrado el|fecha de cierre|cierre|ganado el",
    T.LOST_REASON: "motivo de perdida|motivo perdida|razon de perdida|por que se perdio",
    T.COST: "coste|costes|costo|costos|gasto|gastos|precio de coste|inversion",
    T.SPENT_ON: "fecha de gasto|fecha del gasto|fecha gasto|gastado el",
    T.PROMOTION: "campana|promocion|accion|anuncio|nombre de la campana",
    T.CHANNEL: "canal|medio|plataforma",
    T.DAY: "fecha|dia|cuando|fecha y hora",
    T.KEEP: "forma de pago|metodo de pago|medio de pago|numero de factura|numero de pedido|sexo|edad|moneda"
    "|descuento|hora|iva|cargo|profesion|n pedido|n factura|talla|color",
}
