deck {
    language 'en'
    footer 'golden'
    slide('x') { text 'x' }
    closing('Thank you', 'Questions to nobody')
}
