deck {
    language 'en'
    slide('A golden page') {
        markdown '''
        # A heading

        A paragraph with *emphasis*.

        1. one
        2. two

        > A quotation.
        '''
    }
}
