-- The filter's own words, one table a language.
return {
  en = {
    title = 'Eight Equations',
    eq = 'equation', fig = 'figure', lst = 'listing', tbl = 'table',
    sec = 'section', ch = 'chapter', ex = 'exercise',
    hint = 'Hint', answer = 'Answer', exercises = 'Exercise',
    note = 'Note', warning = 'Watch out', proof = 'Derivation',
    pencil = 'pencil', predict = 'predict, then run',
    change = 'change the code', explain = 'explain',
    minutes = 'min', on_page = 'page', part = 'Part',
    answers = 'Answers', answers_to = 'Answers to chapter %s',
    bibliography = 'Bibliography', index = 'Index', contents = 'Contents',
    search = 'Search', copy = 'Copy', copied = 'Copied',
    light_or_dark = 'Light or dark', stars = '%d of 4 stars',
    -- sections that every chapter has; the printed contents leave them out
    everywhere = { ['The question'] = true, ['The task'] = true, ['How it is checked'] = true,
      ['Exercises'] = true, ['What you have now'] = true },
    last_section = 'What you have now',
    opening = 'Opening', forward = 'Forward', learning = 'Learning',
    classification = 'Classification', mnist = 'MNIST',
    faster = 'Better and faster', finale = 'The finale', beyond = 'Beyond',
  },
}
