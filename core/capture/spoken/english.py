"""English."""

from core.capture.spoken.vocabulary import vocabulary

WORDS = vocabulary(
    wants="""wants, want, wanted, wants to buy, would like, would like to buy, needs, need, asks for, asked for,
        asks about, asked about, interested in, is interested in, looking for, is looking for, looks for,
        enquired about, inquired about, orders, wishes""",
    steps="""call, call back, call him, call her, call them, phone, ring, ring back, ring up, call again, visit,
        visit him, visit her, visit them, meet, meet him, meet her, meet them, meeting, email, mail, e-mail, text,
        write, write back, reply, answer, follow up, remind, get in touch, demo""",
    steps_with="send, send him, send her, send them, quote, write him, write her, prepare, bring, show, deliver, order",
    about="about again because regarding re",
    near={0: "today", 1: "tomorrow, tmr, tmrw, tomorow", 2: "day after tomorrow, the day after tomorrow, overmorrow"},
    within="in, within",
    units={1: "day days d", 7: "week weeks wk wks w", -1: "month months"},
    one="a an one",
    coming="next this coming",
    week="week",
    on="on, from, starting",
    due="for, by, until, till, before, due",
    at="at, around",
    clock="oclock o'clock h",
    via="from via through by on saw seen found us our your the a an out of his her",
    small="new lead enquiry inquiry a an the his her their our my some any",
    whom="with for from of to",
    heard="called phoned rang wrote emailed mailed texted messaged visited",
    anyone="""lady ladies woman man gentleman gent guy bloke girl boy couple mum mom dad customer client
        visitor caller person people somebody someone anybody anyone nobody mr mrs ms miss mister madam sir dr
        neighbour neighbor""",
    channels={
        "flyer": "flyer, flyers, flier, leaflet, leaflets, handout",
        "social": "instagram, insta, facebook, fb, tiktok, linkedin, whatsapp, social, social media, youtube",
        "search ads": "google, google ads, adwords, search ad, search ads, bing",
        "email": "newsletter, e-mail newsletter, email newsletter, mailing",
        "print": "newspaper, newspaper ad, magazine, print ad, paper ad",
        "radio": "radio, radio ad, radio spot",
        "TV": "tv, television, tv ad",
        "event": "event, fair, market, trade fair, open day, exhibition",
        "webinar": "webinar",
        "content": "blog, podcast, website, web site, homepage",
        "PR": "press, press article",
        "shop window": "shop window, window, walk-in, walk in, walked in, walked past, sign",
        "referral": "referral, referred, recommended, recommendation, friend, word of mouth, neighbour, neighbor",
    },
)
