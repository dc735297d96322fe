// Every kind of slide twice: nearly empty, and too full. All content is invented.
deck {
    title        'A gallery of slides'
    subtitle     'Every kind of page, from one word to three thousand characters'
    author       'The example desk'
    organisation 'All content is invented; data are illustrative'
    date         '2023-10'
    language     'en'
    hashtag      '#gallery'
    footer       'deckle gallery'
    keywords     'layout', 'examples'

    cover()
    agenda()
    include 'en-text.part.groovy'
    include 'en-tables.part.groovy'
    include 'en-figures.part.groovy'
    include 'en-blocks.part.groovy'
    include 'en-overfull.part.groovy'
    sources()
    closing('The end', 'All companies, people, numbers and quotations are invented')
}
