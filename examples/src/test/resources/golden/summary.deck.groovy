deck {
    language 'en'
    section('Chips', divider: false) { slide('One') { text 'a' } }
    slide('In short') { summary('Chips', 'Sold out', 'Dear'); summary('Chips', 'Again') }
}
