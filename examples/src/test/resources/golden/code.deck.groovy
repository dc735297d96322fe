deck {
    language 'en'
    slide('A golden page') {
        code 'python', '''
            def loans(register):
                # renewals do not count
                return sum(1 for line in register if not line.renewal)
        '''
    }
}
