-- Blocks of the second pass: code, figures, exercises, answers, remarks.
local tools = require 'tools'
local out = require 'out'
local markdown = require('inlines').markdown
local fail, xml_id = tools.fail, tools.xml_id

local shown = { text = 'text', sh = 'bash', python = 'python', c = 'c', make = 'makefile' }
local function code(block)
  local from = block.attributes.from
  local label = out.refs.labels[block.identifier]
  local language = shown[block.classes[1] or 'text'] or block.classes[1]
  local listing = pandoc.CodeBlock(block.text, pandoc.Attr('', { language }))
  local caption = markdown(block.attributes.caption)
  local file = from and from:gsub('^build/figures/', '') or ''
  if out.latex then
    local _, lines = block.text:gsub('\n', '')
    return { out.plain('\\begin{booklisting}' .. (lines < 16 and '[unbreakable]' or '') .. '{' .. (label and label.number or '') .. '}{' .. (label and block.identifier or '') ..
      '}{' .. tools.escape_latex(file) .. '}{', caption, '}'), listing, out.block('\\end{booklisting}') }
  end
  local head = pandoc.List()
  if label then
    head:insert(out.plain('<span class="lst-no">' .. tools.capital(out.T.lst) .. '\u{a0}' .. label.number .. '</span> ', caption))
  elseif #caption > 0 then head:insert(out.plain('<span>', caption, '</span>')) end
  if file ~= '' then head:insert(out.plain('<span class="lst-file">' .. tools.escape_html(file) .. '</span>')) end
  local body = pandoc.List()
  if #head > 0 then body:insert(pandoc.Div(head, pandoc.Attr('', { 'lst-head' }))) end
  body:insert(listing)
  return pandoc.Div(body, pandoc.Attr(label and xml_id(block.identifier) or '', { 'listing' }))
end

local function figure(block)
  if not tools.is_figure(block) then return nil end
  local image = block.content[1]
  local label = out.refs.labels[image.identifier]
  local folder, name = image.src:match('([^/]+)/([^/]+)%.svg$')
  local file = 'build/figures/' .. folder .. '/' .. name
  if out.latex then
    local width = image.attributes.width and '[width=' .. image.attributes.width .. ']' or ''
    return pandoc.Para(out.plain('\\begin{figure}[!htbp]\\centering\\renewcommand{\\thefigure}{' .. label.number ..
      '}\\includegraphics' .. width .. '{' .. file .. '.pdf}\\caption{', image.caption,
      '}\\label{' .. image.identifier .. '}\\end{figure}').content)
  end
  local source = out.epub and file .. '.svg' or 'figures/' .. folder .. '/' .. name .. '.svg'
  local style = image.attributes.width and { style = 'max-width:' .. image.attributes.width } or {}
  local picture = pandoc.Image({ pandoc.Str(image.attributes.alt) }, source, '', pandoc.Attr('', {}, style))
  return pandoc.Div({ out.block('<figure>'), pandoc.Plain { picture },
    out.plain('<figcaption><b>' .. tools.capital(out.T.fig) .. '\u{a0}' .. label.number .. '.</b> ', image.caption, '</figcaption>'),
    out.block('</figure>') }, pandoc.Attr(xml_id(image.identifier), { 'fig' }))
end

local function stars_of(minutes)
  return minutes <= 5 and 1 or minutes <= 15 and 2 or minutes <= 45 and 3 or 4
end

local function exercise(block)
  local a, id = block.attributes, block.identifier
  local label = out.refs.labels[id]
  local stars = stars_of(tonumber(a.minutes))
  local what = out.T[a.kind] .. ', ' .. a.minutes .. ' ' .. out.T.minutes
  local has_answer = out.refs.answered[id] and out.edition ~= 'student'
  if out.latex then
    local list = pandoc.List { out.plain('\\begin{bookexercise}{' .. out.T.exercises .. '~' .. label.number .. '}{' ..
      string.rep('\\bookstar', stars) .. '}{' .. what .. '}{' .. id .. '}{', markdown(a.title), '}') }
    list:extend(block.content)
    if has_answer then list:insert(out.block('\\bookanswerat{' .. out.T.answer .. ': ' .. out.T.on_page .. '}{answer:' .. id .. '}')) end
    list:insert(out.block('\\end{bookexercise}'))
    return list
  end
  local head = out.plain('<span class="co-label">' .. out.T.exercises .. '\u{a0}' .. label.number .. '</span> ', markdown(a.title),
    ' <span class="co-kind"><span class="stars" role="img" aria-label="' .. string.format(out.T.stars, stars) .. '">' ..
    string.rep('★', stars) .. '</span> ' .. what .. '</span>')
  local body = pandoc.List { pandoc.Div({ head }, pandoc.Attr('', { 'co-head' })) }
  body:extend(block.content)
  if has_answer then
    body:insert(pandoc.Div({ pandoc.Plain { pandoc.Link({ pandoc.Str(out.T.answer .. ' →') },
      out.target(out.refs.answered[id], 'answer-' .. xml_id(id))) } }, pandoc.Attr('', { 'to-answer' })))
  end
  return pandoc.Div(body, pandoc.Attr(xml_id(id), { 'callout', 'exercise' }))
end

local function hint(block)
  if out.latex then
    local first = block.content[1]
    if first.t ~= 'Para' then fail('a hint begins with a paragraph') end
    first.content:insert(1, out.inline('\\begin{bookhint}{' .. out.T.hint .. '}'))
    block.content:insert(out.block('\\end{bookhint}'))
    return block.content
  end
  if out.epub then
    return pandoc.Div(pandoc.List { out.plain('<b>' .. out.T.hint .. '</b>') } .. block.content, pandoc.Attr('', { 'hint' }))
  end
  local list = pandoc.List { out.block('<details class="hint"><summary>' .. out.T.hint .. '</summary>') }
  list:extend(block.content)
  list:insert(out.block('</details>'))
  return list
end

local function answer(block)
  local id = block.attributes.of
  local label = out.refs.labels[id] or fail('an answer to unknown %s', id)
  if out.latex then
    local list = pandoc.List { out.plain('\\bookanswer{' .. id .. '}{' .. label.number .. '}{', markdown(label.title), '}') }
    list:extend(block.content)
    return list
  end
  local head = out.plain('<a class="co-label" href="' .. out.target(label.page, id) .. '">' .. out.T.exercises .. '\u{a0}' ..
    label.number .. '</a> ', markdown(label.title))
  if out.epub then
    head = pandoc.Plain { pandoc.Link({ pandoc.Str(out.T.exercises .. ' ' .. label.number) }, out.target(label.page, id)), pandoc.Space(), pandoc.Str(label.title) }
  end
  local body = pandoc.List { pandoc.Div({ head }, pandoc.Attr('', { 'co-head' })) }
  body:extend(block.content)
  return pandoc.Div(body, pandoc.Attr('answer-' .. xml_id(id), { 'answer' }))
end

local function callout(block, what)
  local title = markdown(block.attributes.title)
  if out.latex then
    local list = pandoc.List { out.plain('\\begin{bookcallout}{' .. what .. '}{' .. out.T[what] .. '}{', title, '}') }
    list:extend(block.content)
    list:insert(out.block('\\end{bookcallout}'))
    return list
  end
  local head = out.plain('<span class="co-label">' .. out.T[what] .. '</span> ', title)
  local body = pandoc.List { pandoc.Div({ head }, pandoc.Attr('', { 'co-head' })) }
  body:extend(block.content)
  return pandoc.Div(body, pandoc.Attr(xml_id(block.identifier), { 'callout', what }))
end

-- Long names in a list: no stretching of lines.
local function ragged(block)
  if not out.latex then return nil end
  block.content:insert(1, out.block('\\begingroup\\raggedright'))
  block.content:insert(out.block('\\par\\endgroup'))
  return block.content
end

local function div(block)
  local c = block.classes
  if c:includes('ragged') then return ragged(block) end
  if c:includes('exercise') then return exercise(block) end
  if c:includes('hint') then return hint(block) end
  if c:includes('answer') then return answer(block) end
  for _, what in ipairs { 'note', 'warning', 'proof' } do
    if c:includes(what) then return callout(block, what) end
  end
end

return { CodeBlock = code, Para = figure, Table = require('tables').number, Div = div }
