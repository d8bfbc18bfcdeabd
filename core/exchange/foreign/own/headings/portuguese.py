"""Headings in Portuguese."""

from core.exchange.foreign.own.targets import Target as T

WORDS = {
    T.NAME: "nome|nome completo|cliente|nome do cliente|contato|contacto|pessoa|interessado|interessada"
    "|comprador|pessoa de contato|nome cliente|nome e sobrenome|nome e apelido|hospede|aluno|aluna"
    "|quem|clientes",
    T.FIRST_NAME: "primeiro nome|nome proprio",
    T.LAST_NAME: "sobrenome|apelido|ultimo nome|nome de familia",
    T.COMPANY: "empresa|razao social|companhia|nome da empresa|negocio|organizacao|nome fantasia",
    T.EMAIL: "correio eletronico|endereco de e mail|endereco de email|correio electronico|e mail do cliente",
    T.PHONE: "telefone|celular|telemovel|fone|numero de telefone|telefone fixo|contato telefonico"
    "|telefone celular|n de telefone|numero de celular|zap",
    T.ADDRESS: "endereco|morada|endereco completo|endereco de entrega",
    T.STREET: "rua|logradouro|rua e numero|avenida",
    T.ZIP: "cep|codigo postal|cod postal",
    T.CITY: "cidade|localidade|municipio|bairro|concelho",
    T.REGION: "distrito|uf|provincia|estado uf",
    T.COUNTRY: "pais",
    T.BIRTHDAY: "aniversario|data de nascimento|nascimento|data nascimento|data de aniversario|nascido em",
    T.TAGS: "etiqueta|etiquetas|grupo|grupos|categoria|categorias|marcador|marcadores|tipo de cliente",
    T.CONSENT: "consentimento|boletim|aceita publicidade|aceita marketing|inscrito|publicidade|lgpd|autoriza"
    "|permissao|aceita promocoes|recebe newsletter",
    T.NO_CONSENT: "descadastrado|nao contactar|nao contatar|nao enviar|cancelou inscricao",
    T.NOTES: "nota|notas|observacao|observacoes|obs|comentario|comentarios|descricao|mensagem|detalhes|outros"
    "|anotacoes",
    T.CREATED_ON: "cliente desde|data de cadastro|cadastro|criado em|cadastrado em|desde|primeiro contato"
    "|primeiro contacto|data de registo|data de registro",
    T.CONTACT_ID: "numero do cliente|numero de cliente|n cliente|id cliente|codigo do cliente|codigo cliente"
    "|cod cliente",
    T.BOUGHT_ON: "ultima compra|data da compra|data de compra|data compra|comprado em|ultimo pedido"
    "|data do pedido|data da venda|data de venda|data venda|ultima visita|data da fatura|data pedido"
    "|data da encomenda",
    T.RECEIVED_ON: "data da consulta|data do pedido de informacao|recebido|recebido em|data de contato"
    "|data de contacto|data do contato|data da solicitacao|data do orcamento pedido",
    T.INTEREST: "interesse|interessado em|solicitacao|pedido de informacao|procura|quer|assunto|deseja"
    "|necessidade|tema|consulta|motivo|o que procura|o que deseja",
    T.SOURCE: "origem|fonte|como conheceu|como nos conheceu|como soube|de onde|indicado por|recomendado por"
    "|indicacao|como nos encontrou|como soube de nos|como ficou sabendo|veio de|como chegou",
    T.TITLE: "oportunidade|projeto|projecto|orcamento|proposta|contrato|negociacao",
    T.PRODUCT: "produto|produtos|artigo|artigos|servico|servicos|compra|pedido|item|itens|o que comprou|encomenda",
    T.AMOUNT: "valor|preco|montante|quantia|valor total|total gasto|faturamento|faturacao|venda|vendas|receita"
    "|preco total|soma|dinheiro|valor da compra|valor do pedido|quanto",
    T.PAID: "pago|paga|pagamento|esta pago|quitado|status do pagamento|estado do pagamento|data de pagamento"
    "|data do pagamento",
    T.STAGE: "etapa|fase|situacao|estado|resultado|estagio|ganho perdido",
    T.OPENED_ON: "aberto|aberto em|data de abertura|inicio|data de inicio",
    T.EXPECTED_ON: "previsao|fechamento previsto|data prevista|previsao de fechamento|fecho previsto",
    T.CLOSED_ON: "fechado|fechado em|data de fechamento|fechamento|data de fecho|ganho em",
    T.LOST_REASON: "motivo da perda|motivo de perda|razao da perda",
    T.COST: "custo|custos|gasto|gastos|despesa|despesas|preco de custo|investimento",
    T.SPENT_ON: "data da despesa|data do gasto|data de gasto|gasto em",
    T.PROMOTION: "campanha|promocao|acao|anuncio|nome da campanha",
    T.CHANNEL: "canal|meio|midia|plataforma",
    T.DAY: "data|dia|quando|data e hora",
    T.KEEP: "forma de pagamento|metodo de pagamento|numero da fatura|numero do pedido|sexo|idade|moeda"
    "|desconto|hora|quantidade|cargo|profissao|tamanho|cor|cpf|cnpj|nif",
}
