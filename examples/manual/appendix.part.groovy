section('Appendix') {
    slide('How we counted') {
        text 'Every loan once, renewals not at all.'
    }
}
