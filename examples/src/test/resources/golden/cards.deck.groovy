deck {
    language 'en'
    slide('A golden page') {
        cards(across: 3) {
            card('OpenAI', value: '\$10B', text: 'the largest')
            card('Anthropic', value: '\$4B')
            card('Inflection', value: '\$1.3B')
        }
    }
}
