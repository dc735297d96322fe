deck {
    language 'en'
    slide('A golden page') {
        lead 'More than one page'
        bullets((1..40).collect { "Point $it says something of some length, so that the page is full before all is said and another must follow" })
    }
}
