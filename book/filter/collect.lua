-- First pass: what a page defines and uses, with its numbers, and every check
-- that needs no other page. Figures, code and results are compared here.
local tools = require 'tools'
local quote = require 'quote'
local measured = require 'measured'
local fail, kind = tools.fail, tools.kind
local stringify = pandoc.utils.stringify

local page, source, counts, files

local function own_number(id) return id:match('^eq:([1-8])$') or id:match('^eq:([IV]+)$') end

local function next_number(what)
  counts[what] = (counts[what] or 0) + 1
  -- Introduction: I.1, Notation: N.1
  return (page.number or page.title:sub(1, 1)) .. '.' .. counts[what]
end

local function define(id, what, number, title)
  if page.labels[id] then fail('%s: the label %s stands twice', source, id) end
  page.labels[id] = { kind = what, number = number, title = title, page = page.file }
end

local function heading(block)
  local title = stringify(block)
  if block.level == 1 then
    local number, rest = tools.number_of_title(title)
    page.number, page.title = number, rest
    page.slug = page.folder and page.folder:match('^%d+%-(.*)$') or tools.slug(rest)
    page.id = 'ch:' .. page.slug
    define(page.id, 'ch', number and tostring(number) or '', rest)
  elseif block.level == 2 and page.answers then
    page.title = title
    page.slug = 'answers-' .. tools.slug(title)
  elseif block.level == 2 then
    counts.sec = (counts.sec or 0) + 1
    local number = page.number and page.number .. '.' .. counts.sec or ''
    define('sec:' .. page.slug .. '-' .. tools.slug(title), 'sec', number, title)
  end
end

local function check_code(block)
  local from, names = block.attributes.from, block.attributes.name
  local text = quote.text(from, names, source)
  files[quote.path(from)] = true
  for name in (names or ''):gmatch('%S+') do page.quoted[quote.path(from) .. ' ' .. name] = true end
  if not page.answers and from:match('([^/]+)/solution%.c$') == page.folder then
    fail('%s quotes its own solution (%s); that belongs in answers.md', source, names or from)
  end
  if block.text ~= text then
    fail('%s: the quoted %s of %s is not what stands there; type: make quotes', source, names or 'text', from)
  end
end

local function code(block)
  if block.attributes.from then check_code(block)
  else
    for line in block.text:gmatch('[^\n]+') do
      if (utf8.len(line) or 999) > 80 then fail('%s: a code line is wider than the page: %s', source, line) end
    end
  end
  if kind(block.identifier) == 'lst' then define(block.identifier, 'lst', next_number('lst')) end
end

local function figure(block)
  local image = block.content[1]
  local folder, name = image.src:match('([^/]+)/([^/]+)%.svg$')
  if not name then fail('%s: the figure %s is not of the form …/build/figures/NN-name/picture.svg', source, image.src) end
  for _, format in ipairs { '.pdf', '.svg' } do
    local path = 'build/figures/' .. folder .. '/' .. name .. format
    local file = io.open(path)
    if not file then fail('%s: the figure %s has not been built', source, path) end
    file:close()
  end
  if kind(image.identifier) ~= 'fig' then fail('%s: the figure %s needs an id like {#fig:…}', source, image.src) end
  if (image.attributes.alt or '') == '' then fail('%s: %s needs alt="what one sees"', source, image.identifier) end
  define(image.identifier, 'fig', next_number('fig'))
end

local function exercise(block)
  local a = block.attributes
  if not tonumber(a.minutes) then fail('%s: %s needs minutes="…"', source, block.identifier) end
  if not ({ pencil = 1, predict = 1, change = 1, explain = 1 })[a.kind or ''] then
    fail('%s: %s needs kind="pencil", "predict", "change" or "explain"', source, block.identifier)
  end
  if not a.title then fail('%s: %s needs title="…"', source, block.identifier) end
  local hinted = false
  pandoc.walk_block(block, { Div = function(d) if d.classes:includes('hint') then hinted = true end end })
  if not hinted then fail('%s: %s has no hint', source, block.identifier) end
  define(block.identifier, 'ex', next_number('ex'), a.title)
  page.exercises[#page.exercises + 1] = { id = block.identifier, kind = a.kind }
end

local function div(block)
  if block.classes:includes('exercise') then exercise(block)
  elseif block.classes:includes('answer') then
    local id = block.attributes.of or ''
    if page.answered[id] then fail('%s: two answers to %s', source, id) end
    page.answered[id] = true
  end
end

local function equations(inlines)
  for _, inline in ipairs(inlines) do
    if inline.t == 'Str' then
      local sign, id = inline.text:match('^{([#=])(eq:[%w%-]+)}')
      if sign == '#' then define(id, 'eq', own_number(id) or next_number('eq'))
      elseif sign == '=' then page.used[id] = true
      elseif inline.text:match('^{[#=]') then fail('%s: cannot read %s', source, inline.text) end
    end
  end
end

local function number(blocks)
  for _, block in ipairs(blocks) do
    if block.t == 'Header' then heading(block)
    elseif block.t == 'CodeBlock' then code(block)
    elseif tools.is_figure(block) then figure(block)
    elseif block.t == 'Para' or block.t == 'Plain' then equations(block.content)
    elseif block.t == 'Table' then
      local id = tools.take_table_id(block)
      if id then define(id, 'tbl', next_number('tbl')) end
    elseif block.t == 'Div' then div(block) number(block.content)
    elseif block.t == 'BlockQuote' then number(block.content)
    elseif block.t == 'BulletList' or block.t == 'OrderedList' then
      for _, item in ipairs(block.content) do number(item) end
    end
  end
end

local function span(s)
  if s.classes:includes('idx') then
    local id = 'idx-' .. page.slug .. '-' .. (#page.index + 1)
    page.index[#page.index + 1] = { term = s.attributes.key or stringify(s), id = id }
  elseif s.classes:includes('measured') then
    local shown = stringify(s)
    local right, path = measured.text(s.attributes.of or '', shown, source)
    files[path] = true
    if right ~= shown then fail('%s says %s, but the run says %s (%s in %s); type: make quotes', source, shown, right, s.attributes.of, path) end
  end
end

local sources -- the keys of the bibliography
local function cite(c)
  if not sources then
    sources = {}
    for key in (tools.read('book/references.bib') or ''):gmatch('@%a+{([%w%-]+),') do sources[key] = true end
  end
  for _, citation in ipairs(c.citations) do
    local id = citation.id
    if kind(id) then page.used[(id:gsub('^%u', string.lower))] = true
    elseif not sources[id] then fail('%s cites %s, which book/references.bib does not have', source, id) end
  end
end

-- Pieces of text for the search, one for each section.
local function search(blocks)
  local no_math = { Math = function() return pandoc.Str('') end }
  local piece
  for _, block in ipairs(blocks) do
    if block.t == 'Header' and block.level <= 2 then
      local _, title = tools.number_of_title(stringify(block))
      local id = block.level == 1 and page.id or page.answers and 'answers-' .. tools.slug(title)
        or 'sec:' .. page.slug .. '-' .. tools.slug(title)
      piece = { id = id, title = title, text = '' }
      page.search[#page.search + 1] = piece
    elseif piece then
      piece.text = piece.text .. ' ' .. stringify(pandoc.walk_block(block, no_math))
    end
  end
end

-- The name of a page: 05-layer for chapters/05-layer/lesson.md.
local function page_of(path)
  local folder, file = path:match('^chapters/([^/]+)/([^/]+)%.md$')
  if folder then return (file == 'answers' and 'answers-' or '') .. folder, folder, file == 'answers' end
  return path:match('([^/]+)%.md$'), nil, false
end

local function check_lesson()
  if not page.folder or page.answers then return end
  local seen, kinds = {}, 0
  for _, e in ipairs(page.exercises) do
    if not seen[e.kind] then seen[e.kind], kinds = true, kinds + 1 end
  end
  if #page.exercises < 4 or kinds < 3 then
    fail('%s has %d exercises of %d kinds, it needs at least four of three kinds', source, #page.exercises, kinds)
  end
end

return function(doc, options)
  source, counts, files = options.source, {}, {}
  local name, folder, answers = page_of(source)
  page = { source = source, name = name, folder = folder, answers = answers, file = name .. '.html',
           labels = {}, used = {}, exercises = {}, answered = {}, quoted = {}, index = {}, search = {} }
  number(doc.blocks)
  for _, block in ipairs(doc.blocks) do pandoc.walk_block(block, { Span = span, Cite = cite }) end
  check_lesson()
  search(doc.blocks)
  tools.write_if_changed(options.out, 'return ' .. tools.serialize(page) .. '\n')
  local needs = {}
  for _, file in ipairs(tools.sorted_keys(files)) do
    -- What a figure program wrote is made by the rule for "numbers".
    needs[#needs + 1] = file:gsub('^(build/figures/[^/]+)/.*', '%1/numbers')
  end
  tools.write_if_changed(options.out .. '.d', options.out .. '.done: ' .. table.concat(needs, ' ') .. '\n'
    .. (#needs > 0 and table.concat(needs, ':\n') .. ':\n' or ''))
end
