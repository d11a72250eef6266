-- Second pass: turns a page, or for EPUB the whole book, into what the format
-- needs. All numbers come from refs.lua, so the formats agree.
local tools = require 'tools'
local mathml = require 'mathml'
local fail, kind, xml_id = tools.fail, tools.kind, tools.xml_id
local stringify = pandoc.utils.stringify

local latex = FORMAT:match('latex') ~= nil
local epub = FORMAT:match('epub') ~= nil
local T, refs, here, edition

local function raw(text) return pandoc.RawBlock(latex and 'latex' or 'html', text) end
local function rawi(text) return pandoc.RawInline(latex and 'latex' or 'html', text) end
local function plain(...)
  local out = pandoc.List()
  for _, part in ipairs { ... } do
    if type(part) == 'string' then out:insert(rawi(part)) else out:extend(part) end
  end
  return pandoc.Plain(out)
end

-- Long names in code may break at their joints.
local function inline_code(c)
  if not latex then return nil end
  local text = c.text:gsub('[\\{}_%%#&%$~^]', { ['\\'] = '\\textbackslash{}', ['~'] = '\\textasciitilde{}', ['^'] = '\\textasciicircum{}',
    ['{'] = '\\{', ['}'] = '\\}', ['_'] = '\\_\\allowbreak{}', ['%'] = '\\%', ['#'] = '\\#', ['&'] = '\\&', ['$'] = '\\$' })
  text = text:gsub('([/.,=|-])(%a)', '%1\\allowbreak{}%2'):gsub('%-%-', '-{}-')
  return rawi('\\texttt{' .. text .. '}')
end

-- Where a label is, seen from this page.
local function target(page, id)
  return (latex or epub or page == here) and '#' .. xml_id(id) or page .. '#' .. xml_id(id)
end

---------------------------------------------------------------- inlines

local function formula(m)
  if latex then return nil end
  local html = mathml(m)
  if m.mathtype == 'DisplayMath' then html = '<span class="display">' .. html .. '</span>' end
  return pandoc.RawInline('html', html)
end

local function numbered(m, sign, id)
  local label = refs.labels[id] or fail('an equation refers to unknown %s', id)
  if label.made_up then return m end
  if latex then
    local tag = sign == '#' and label.number or '\\hyperref[' .. id .. ']{' .. label.number .. '}'
    return rawi('\\begin{equation}\\tag{' .. tag .. '}' .. (sign == '#' and '\\label{' .. id .. '}' or '') ..
      '\n' .. m.text:gsub('^%s+', ''):gsub('%s+$', '') .. '\n\\end{equation}')
  end
  local number = pandoc.List { pandoc.Str('(' .. label.number .. ')') }
  if sign == '=' then number = pandoc.List { pandoc.Link(number, target(label.page, id)) } end
  return pandoc.Span({ pandoc.Span({ m }, pandoc.Attr('', { 'formula' })), pandoc.Span(number, pandoc.Attr('', { 'number' })) },
    pandoc.Attr(sign == '#' and xml_id(id) or '', { 'equation' }))
end

-- "$$…$$ {#eq:z}" in a paragraph becomes a numbered equation.
local function equations(inlines)
  local out, changed = pandoc.List(), false
  for _, inline in ipairs(inlines) do
    local sign, id, rest
    if inline.t == 'Str' then sign, id, rest = inline.text:match('^{([#=])(eq:[%w%-]+)}(.*)$') end
    if sign then
      while #out > 0 and (out[#out].t == 'Space' or out[#out].t == 'SoftBreak') do out:remove(#out) end
      local m = out:remove(#out)
      if not m or m.t ~= 'Math' then fail('%s stands behind no $$…$$', id) end
      out:insert(numbered(m, sign, id))
      if rest ~= '' then out:insert(pandoc.Str(rest)) end
      changed = true
    else out:insert(inline) end
  end
  return changed and out or nil
end

-- On a screen a formula and the comma behind it stay together.
local function keep_together(inlines)
  local out = pandoc.List()
  for _, inline in ipairs(inlines) do
    local last = out[#out]
    local mark, rest
    if inline.t == 'Str' then mark, rest = inline.text:match('^([%.,;:%)%]?!]+)(.*)$') end
    if mark and last and last.t == 'Math' and last.mathtype == 'InlineMath' then
      out[#out] = pandoc.Span({ last, pandoc.Str(mark) }, pandoc.Attr('', { 'together' }))
      if rest ~= '' then out:insert(pandoc.Str(rest)) end
    else out:insert(inline) end
  end
  return out
end

local function reference(citation)
  local id = citation.id:gsub('^%u', string.lower)
  local label = refs.labels[id] or fail('reference to unknown label @%s', id)
  local text = label.number
  if label.kind == 'sec' and text == '' or label.kind == 'ch' and text == '' then text = '“' .. label.title .. '”'
  elseif citation.mode ~= 'SuppressAuthor' then
    local word = T[label.kind]
    if citation.id:match('^%u') then word = tools.capital(word) end
    text = word .. '\u{a0}' .. text
  end
  if label.made_up then return pandoc.Str(text) end
  if latex then return rawi('\\hyperref[' .. id .. ']{' .. tools.escape_latex(text):gsub('\u{a0}', '~') .. '}') end
  return pandoc.Link({ pandoc.Str(text) }, target(label.page, id), '', pandoc.Attr('', { 'xref' }))
end

local function cite(c)
  local ours = 0
  for _, citation in ipairs(c.citations) do if kind(citation.id) then ours = ours + 1 end end
  if ours == 0 then return nil end
  if ours < #c.citations then fail('a reference and a citation share one bracket: %s', stringify(c.content)) end
  local out = pandoc.List()
  for i, citation in ipairs(c.citations) do
    if i > 1 then out:insert(pandoc.Str(i == #c.citations and ' and ' or ', ')) end
    out:insert(reference(citation))
    for _, inline in ipairs(citation.suffix) do out:insert(inline) end
  end
  return out
end

-- In an EPUB the pages are one.
local function link(l)
  if epub then l.target = l.target:gsub('^[%w%-]+%.html#', '#') return l end
end

local function span(s)
  if s.classes:includes('measured') then return s.content end
  if not s.classes:includes('idx') then return nil end
  local term = s.attributes.key or stringify(s)
  if latex then
    local out = pandoc.List(s.content)
    out:insert(rawi('\\index{' .. tools.escape_latex(term):gsub('"', '""'):gsub('@', '"@') .. '}'))
    return out
  end
  return pandoc.Span(s.content, pandoc.Attr(s.identifier, { 'idx' }))
end

-- Markdown in an attribute, with references and formulas.
local function markdown(text)
  local block = pandoc.Div(pandoc.read(text or '', 'markdown').blocks)
  return pandoc.utils.blocks_to_inlines(pandoc.walk_block(block, { Math = formula, Cite = cite }).content)
end

---------------------------------------------------------------- blocks

local shown = { text = 'text', sh = 'bash', python = 'python', c = 'c', make = 'makefile' }
local function code(block)
  local from = block.attributes.from
  local label = refs.labels[block.identifier]
  local language = shown[block.classes[1] or 'text'] or block.classes[1]
  local listing = pandoc.CodeBlock(block.text, pandoc.Attr('', { language }))
  local caption = markdown(block.attributes.caption)
  local file = from and from:gsub('^build/figures/', '') or ''
  if latex then
    local _, lines = block.text:gsub('\n', '')
    return { plain('\\begin{booklisting}' .. (lines < 16 and '[unbreakable]' or '') .. '{' .. (label and label.number or '') .. '}{' .. (label and block.identifier or '') ..
      '}{' .. tools.escape_latex(file) .. '}{', caption, '}'), listing, raw('\\end{booklisting}') }
  end
  local head = pandoc.List()
  if label then
    head:insert(plain('<span class="lst-no">' .. tools.capital(T.lst) .. '\u{a0}' .. label.number .. '</span> ', caption))
  elseif #caption > 0 then head:insert(plain('<span>', caption, '</span>')) end
  if file ~= '' then head:insert(plain('<span class="lst-file">' .. tools.escape_html(file) .. '</span>')) end
  local body = pandoc.List()
  if #head > 0 then body:insert(pandoc.Div(head, pandoc.Attr('', { 'lst-head' }))) end
  body:insert(listing)
  return pandoc.Div(body, pandoc.Attr(label and xml_id(block.identifier) or '', { 'listing' }))
end

local function figure(block)
  if not tools.is_figure(block) then return nil end
  local image = block.content[1]
  local label = refs.labels[image.identifier]
  local folder, name = image.src:match('([^/]+)/([^/]+)%.svg$')
  local file = 'build/figures/' .. folder .. '/' .. name
  if latex then
    local width = image.attributes.width and '[width=' .. image.attributes.width .. ']' or ''
    return pandoc.Para(plain('\\begin{figure}[!htbp]\\centering\\renewcommand{\\thefigure}{' .. label.number ..
      '}\\includegraphics' .. width .. '{' .. file .. '.pdf}\\caption{', image.caption,
      '}\\label{' .. image.identifier .. '}\\end{figure}').content)
  end
  local source = epub and file .. '.svg' or 'figures/' .. folder .. '/' .. name .. '.svg'
  local style = image.attributes.width and { style = 'max-width:' .. image.attributes.width } or {}
  local picture = pandoc.Image({ pandoc.Str(image.attributes.alt) }, source, '', pandoc.Attr('', {}, style))
  return pandoc.Div({ raw('<figure>'), pandoc.Plain { picture },
    plain('<figcaption><b>' .. tools.capital(T.fig) .. '\u{a0}' .. label.number .. '.</b> ', image.caption, '</figcaption>'),
    raw('</figure>') }, pandoc.Attr(xml_id(image.identifier), { 'fig' }))
end

-- How wide the columns of a table are: as wide as their text if that fits the
-- page, else in proportion, but the narrow ones as they are.
local PAGE = 74
local function widths(t)
  local need = {}
  local function look(rows)
    for _, row in ipairs(rows) do
      for i, cell in ipairs(row[2] or row.cells) do
        local text = stringify(pandoc.Div(cell.contents)):gsub('\\%a+', 'm'):gsub('[{}^_$\\]', '')
        need[i] = math.max(need[i] or 3, (utf8.len(text) or 10) + 3)
      end
    end
  end
  look(t.head[2] or t.head.rows)
  for _, body in ipairs(t.bodies) do look(body.body) end
  local total, wide = 0, 0
  for _, n in ipairs(need) do total = total + n end
  if total <= PAGE then return nil end
  local fair = PAGE / #need
  local narrow = 0
  for _, n in ipairs(need) do if n <= fair then narrow = narrow + n else wide = wide + n end end
  local out = {}
  for i, n in ipairs(need) do out[i] = (n <= fair and n or n * (PAGE - narrow) / wide) / PAGE end
  return out
end

local function number_table(t)
  local w = widths(t)
  for i, spec in ipairs(t.colspecs) do spec[2] = w and w[i] or nil end
  t.colspecs = t.colspecs
  local id = t.identifier
  local label = refs.labels[id]
  if not label then return t end
  local caption = t.caption.long[1].content
  if latex then
    caption:insert(rawi('\\label{' .. id .. '}'))
    t.identifier = ''
    return { raw('\\renewcommand{\\thetable}{' .. label.number .. '}'), t }
  end
  caption:insert(1, rawi('<b>' .. tools.capital(T.tbl) .. '\u{a0}' .. label.number .. '.</b> '))
  t.identifier = xml_id(id)
  return t
end

local function stars_of(minutes)
  return minutes <= 5 and 1 or minutes <= 15 and 2 or minutes <= 45 and 3 or 4
end

local function exercise(block)
  local a, id = block.attributes, block.identifier
  local label = refs.labels[id]
  local stars = stars_of(tonumber(a.minutes))
  local what = T[a.kind] .. ', ' .. a.minutes .. ' ' .. T.minutes
  local has_answer = refs.answered[id] and edition ~= 'student'
  if latex then
    local out = pandoc.List { plain('\\begin{bookexercise}{' .. T.exercises .. '~' .. label.number .. '}{' ..
      string.rep('\\bookstar', stars) .. '}{' .. what .. '}{' .. id .. '}{', markdown(a.title), '}') }
    out:extend(block.content)
    if has_answer then out:insert(raw('\\bookanswerat{' .. T.answer .. ': ' .. T.on_page .. '}{answer:' .. id .. '}')) end
    out:insert(raw('\\end{bookexercise}'))
    return out
  end
  local head = plain('<span class="co-label">' .. T.exercises .. '\u{a0}' .. label.number .. '</span> ', markdown(a.title),
    ' <span class="co-kind"><span class="stars" role="img" aria-label="' .. string.format(T.stars, stars) .. '">' ..
    string.rep('★', stars) .. '</span> ' .. what .. '</span>')
  local body = pandoc.List { pandoc.Div({ head }, pandoc.Attr('', { 'co-head' })) }
  body:extend(block.content)
  if has_answer then
    body:insert(pandoc.Div({ pandoc.Plain { pandoc.Link({ pandoc.Str(T.answer .. ' →') },
      target(refs.answered[id], 'answer-' .. xml_id(id))) } }, pandoc.Attr('', { 'to-answer' })))
  end
  return pandoc.Div(body, pandoc.Attr(xml_id(id), { 'callout', 'exercise' }))
end

local function hint(block)
  if latex then
    local first = block.content[1]
    if first.t ~= 'Para' then fail('a hint begins with a paragraph') end
    first.content:insert(1, rawi('\\begin{bookhint}{' .. T.hint .. '}'))
    block.content:insert(raw('\\end{bookhint}'))
    return block.content
  end
  if epub then
    return pandoc.Div(pandoc.List { plain('<b>' .. T.hint .. '</b>') } .. block.content, pandoc.Attr('', { 'hint' }))
  end
  local out = pandoc.List { raw('<details class="hint"><summary>' .. T.hint .. '</summary>') }
  out:extend(block.content)
  out:insert(raw('</details>'))
  return out
end

local function answer(block)
  local id = block.attributes.of
  local label = refs.labels[id] or fail('an answer to unknown %s', id)
  if latex then
    local out = pandoc.List { raw('\\bookanswer{' .. id .. '}{' .. label.number .. '}{' .. tools.escape_latex(label.title) .. '}') }
    out:extend(block.content)
    return out
  end
  local head = plain('<a class="co-label" href="' .. target(label.page, id) .. '">' .. T.exercises .. '\u{a0}' ..
    label.number .. '</a> ', markdown(label.title))
  if epub then
    head = pandoc.Plain { pandoc.Link({ pandoc.Str(T.exercises .. ' ' .. label.number) }, target(label.page, id)), pandoc.Space(), pandoc.Str(label.title) }
  end
  local body = pandoc.List { pandoc.Div({ head }, pandoc.Attr('', { 'co-head' })) }
  body:extend(block.content)
  return pandoc.Div(body, pandoc.Attr('answer-' .. xml_id(id), { 'answer' }))
end

local function callout(block, what)
  local title = markdown(block.attributes.title)
  if latex then
    local out = pandoc.List { plain('\\begin{bookcallout}{' .. what .. '}{' .. T[what] .. '}{', title, '}') }
    out:extend(block.content)
    out:insert(raw('\\end{bookcallout}'))
    return out
  end
  local head = plain('<span class="co-label">' .. T[what] .. '</span> ', title)
  local body = pandoc.List { pandoc.Div({ head }, pandoc.Attr('', { 'co-head' })) }
  body:extend(block.content)
  return pandoc.Div(body, pandoc.Attr(xml_id(block.identifier), { 'callout', what }))
end

local function div(block)
  local c = block.classes
  if c:includes('exercise') then return exercise(block) end
  if c:includes('hint') then return hint(block) end
  if c:includes('answer') then return answer(block) end
  for _, what in ipairs { 'note', 'warning', 'proof' } do
    if c:includes(what) then return callout(block, what) end
  end
end

---------------------------------------------------------------- headings

local page -- of the heading above: { title, number, answers }

local function chapter_heading(h, number, title)
  page = { title = title, number = number, sections = 0, marks = 0, slug = refs.titles[title] or tools.slug(title) }
  page.id = 'ch:' .. page.slug
  if latex then
    local text = tools.escape_latex(title)
    return raw(number and '\\setcounter{chapter}{' .. number - 1 .. '}\\chapter{' .. text .. '}\\label{' .. page.id .. '}'
      or '\\addchap{' .. text .. '}\\label{' .. page.id .. '}')
  end
  local content = pandoc.List { pandoc.Str(title) }
  if number then
    content = epub and pandoc.List { pandoc.Str(number .. ' ' .. title) }
      or pandoc.List { pandoc.Span({ pandoc.Str(tostring(number)) }, pandoc.Attr('', { 'number' })), pandoc.Space(), pandoc.Str(title) }
  end
  return pandoc.Header(1, content, pandoc.Attr(xml_id(page.id)))
end

-- "## 05 Layer" in answers.md
local function answers_heading(number, title)
  page = { title = title, number = number, answers = true, marks = 0, slug = 'answers-' .. tools.slug(title) }
  local id = 'answers-' .. tools.slug(title)
  if latex then return raw('\\bookanswersto{' .. number .. '}{' .. tools.escape_latex(title) .. '}{' .. id .. '}') end
  local text = number .. ' ' .. title
  if epub then return pandoc.Header(2, { pandoc.Str(text) }, pandoc.Attr(id)) end
  return pandoc.Header(1, { pandoc.Str(string.format(T.answers_to, number .. ', ' .. title)) }, pandoc.Attr(id))
end

local function section_heading(h)
  local title = stringify(h)
  page.sections = page.sections + 1
  local id = 'sec:' .. page.slug .. '-' .. tools.slug(title)
  if latex and T.everywhere[title] then
    return plain((title == T.last_section and '\\booklastsection' or '') .. '\\bookquietsection{', h.content, '}\\label{' .. id .. '}')
  end
  if latex then return plain('\\section' .. (page.number and '' or '*') .. '{', h.content, '}' .. (page.number and '' or '\\phantomsection') .. '\\label{' .. id .. '}') end
  h.identifier = xml_id(id)
  if page.number then h.content:insert(1, rawi('<span class="number">' .. page.number .. '.' .. page.sections .. '</span> ')) end
  return h
end

local function heading(h)
  local number, title = tools.number_of_title(stringify(h))
  if h.level == 1 then return chapter_heading(h, number, title) end
  if h.level == 2 and number then return answers_heading(number, title) end
  if h.level == 2 and not page.answers then return section_heading(h) end
  if latex then return plain('\\subsection*{', h.content, '}') end
  h.identifier = xml_id('sub:' .. page.slug .. '-' .. tools.slug(stringify(h)))
  return h
end

local function mark_index(block)
  return pandoc.walk_block(block, { Span = function(s)
    if not s.classes:includes('idx') then return nil end
    page.marks = page.marks + 1
    s.identifier = 'idx-' .. page.slug .. '-' .. page.marks
    return s
  end })
end

local function table_id(block)
  local last = block.caption.long[#block.caption.long]
  local text = last and last.content[#last.content]
  local id = text and text.t == 'Str' and text.text:match('^{#(tbl:[%w%-]+)}$')
  if not id then return end
  last.content:remove(#last.content)
  local space = last.content[#last.content]
  if space and (space.t == 'Space' or space.t == 'SoftBreak') then last.content:remove(#last.content) end
  block.identifier = id
end

---------------------------------------------------------------- the page

-- What the HTML template needs for the way around.
local function navigation(meta)
  local list = pandoc.List()
  for i, entry in ipairs(refs.nav) do
    local item = { file = entry.file, number = entry.number, title = entry.title, part = entry.part }
    if entry.file == here then
      item.here = true
      meta.pagetitle = entry.title
      if refs.nav[i - 1] then meta.prev = refs.nav[i - 1] end
      if refs.nav[i + 1] then meta.next = refs.nav[i + 1] end
    end
    list:insert(item)
  end
  meta.nav = list
  for _, word in ipairs { 'search', 'light_or_dark', 'contents' } do meta[word] = T[word] end
end

local function prepare(doc)
  local blocks = pandoc.List()
  for _, block in ipairs(doc.blocks) do
    if block.t == 'Header' then
      local h = heading(block)
      blocks:insert(h)
    else
      if block.t == 'Table' then table_id(block) end
      if block.t == 'Div' then
        block = pandoc.walk_block(block, { Table = function(t) table_id(t) return t end })
      end
      blocks:insert(page and mark_index(block) or block)
    end
  end
  doc.blocks = blocks
  if not latex and not epub then navigation(doc.meta) end
  return doc
end

local function start(options)
  T = options.words
  refs = dofile(options.refs)
  here, edition = options.page, options.edition
end

local passes = {
  { Pandoc = prepare },
  { Para = function(p) local c = equations(p.content) if c then p.content = c return p end end,
    Plain = function(p) local c = equations(p.content) if c then p.content = c return p end end },
  { Inlines = function(inlines) if not latex then return keep_together(inlines) end end },
  { Math = formula, Cite = cite, Link = link, Span = span, Code = inline_code },
  { CodeBlock = code, Para = figure, Table = number_table, Div = div },
}
---------------------------------------------------------------- last pass

-- After the citations are set: pandoc's longtable breaks over pages, but it
-- fights with figures. A table that fits on a page becomes a tabular.
local function settle_table(t)
  local rows = 0
  for _, body in ipairs(t.bodies) do rows = rows + #body.body end
  if rows > 24 then return nil end
  local text = pandoc.write(pandoc.Pandoc { t }, 'latex')
  local columns, caption, rest = text:match('^\\begin{longtable}%[%](%b{})%s*(.*)$'), nil, nil
  rest = text:match('^\\begin{longtable}%[%]%b{}%s*(.*)$')
  if not columns then fail('cannot read the table that pandoc wrote: %s', text:sub(1, 60)) end
  caption = rest:match('^\\caption(%b{})')
  rest = rest:gsub('^\\caption%b{}\\tabularnewline%s*', ''):gsub('\\endfirsthead.-\\endhead%s*', ''):gsub('\\endhead%s*', '')
  rest = rest:gsub('\\bottomrule%s*\\endlastfoot%s*', '')
  local closing = rest:find('\\bottomrule', 1, true) and '' or '\\bottomrule\n'
  rest = rest:gsub('\\end{longtable}%s*$', function() return closing .. '\\end{tabular}' end)
  return pandoc.RawBlock('latex', '\\begin{booktable}\n' .. (caption and '\\captionof{table}' .. caption .. '\n' or '') ..
    '\\begin{tabular}' .. columns .. '\n' .. rest .. '\n\\end{booktable}')
end

local function link_to_bibliography(link)
  local ref = link.target:match('^#(ref%-.*)$')
  if ref then link.target = 'bibliography.html#' .. ref return link end
end

local last = latex and { Table = settle_table } or { Link = link_to_bibliography }
return { start = start, passes = passes, last = last }
