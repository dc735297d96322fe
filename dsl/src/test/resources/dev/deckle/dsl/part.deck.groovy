slide('included') { lead 'from a part' }
