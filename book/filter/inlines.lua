-- Inlines of the second pass: formulas, references, citations, index marks.
local tools = require 'tools'
local mathml = require 'mathml'
local out = require 'out'
local fail, kind, xml_id = tools.fail, tools.kind, tools.xml_id
local stringify = pandoc.utils.stringify

local function formula(m)
  if out.latex then return nil end
  local html = mathml(m)
  if m.mathtype == 'DisplayMath' then html = '<span class="display">' .. html .. '</span>' end
  return pandoc.RawInline('html', html)
end

local function numbered(m, sign, id)
  local label = out.refs.labels[id] or fail('an equation refers to unknown %s', id)
  if label.made_up then return m end
  if out.latex then
    local tag = sign == '#' and label.number or '\\hyperref[' .. id .. ']{' .. label.number .. '}'
    return out.inline('\\begin{equation}\\tag{' .. tag .. '}' .. (sign == '#' and '\\label{' .. id .. '}' or '') ..
      '\n' .. m.text:gsub('^%s+', ''):gsub('%s+$', '') .. '\n\\end{equation}')
  end
  local number = pandoc.List { pandoc.Str('(' .. label.number .. ')') }
  if sign == '=' then number = pandoc.List { pandoc.Link(number, out.target(label.page, id)) } end
  return pandoc.Span({ pandoc.Span({ m }, pandoc.Attr('', { 'formula' })), pandoc.Span(number, pandoc.Attr('', { 'number' })) },
    pandoc.Attr(sign == '#' and xml_id(id) or '', { 'equation' }))
end

-- "$$…$$ {#eq:z}" in a paragraph becomes a numbered equation.
local function equations(inlines)
  local list, changed = pandoc.List(), false
  for _, inline in ipairs(inlines) do
    local sign, id, rest
    if inline.t == 'Str' then sign, id, rest = inline.text:match('^{([#=])(eq:[%w%-]+)}(.*)$') end
    if sign then
      while #list > 0 and (list[#list].t == 'Space' or list[#list].t == 'SoftBreak') do list:remove(#list) end
      local m = list:remove(#list)
      if not m or m.t ~= 'Math' then fail('%s stands behind no $$…$$', id) end
      list:insert(numbered(m, sign, id))
      if rest ~= '' then list:insert(pandoc.Str(rest)) end
      changed = true
    else list:insert(inline) end
  end
  return changed and list or nil
end

-- On a screen a formula and the comma behind it stay together.
local function keep_together(inlines)
  local list = pandoc.List()
  for _, inline in ipairs(inlines) do
    local last = list[#list]
    local mark, rest
    if inline.t == 'Str' then mark, rest = inline.text:match('^([%.,;:%)%]?!]+)(.*)$') end
    if mark and last and last.t == 'Math' and last.mathtype == 'InlineMath' then
      list[#list] = pandoc.Span({ last, pandoc.Str(mark) }, pandoc.Attr('', { 'together' }))
      if rest ~= '' then list:insert(pandoc.Str(rest)) end
    else list:insert(inline) end
  end
  return list
end

local function reference(citation)
  local id = citation.id:gsub('^%u', string.lower)
  local label = out.refs.labels[id] or fail('reference to unknown label @%s', id)
  local text = label.number
  if label.kind == 'sec' and text == '' or label.kind == 'ch' and text == '' then text = '“' .. label.title .. '”'
  elseif citation.mode ~= 'SuppressAuthor' then
    local word = out.T[label.kind]
    if citation.id:match('^%u') then word = tools.capital(word) end
    text = word .. '\u{a0}' .. text
  end
  if label.made_up then return pandoc.Str(text) end
  if out.latex then return out.inline('\\hyperref[' .. id .. ']{' .. tools.escape_latex(text):gsub('\u{a0}', '~') .. '}') end
  return pandoc.Link({ pandoc.Str(text) }, out.target(label.page, id), '', pandoc.Attr('', { 'xref' }))
end

local function cite(c)
  local ours = 0
  for _, citation in ipairs(c.citations) do if kind(citation.id) then ours = ours + 1 end end
  if ours == 0 then return nil end
  if ours < #c.citations then fail('a reference and a citation share one bracket: %s', stringify(c.content)) end
  local list = pandoc.List()
  for i, citation in ipairs(c.citations) do
    if i > 1 then list:insert(pandoc.Str(i == #c.citations and ' and ' or ', ')) end
    list:insert(reference(citation))
    for _, inline in ipairs(citation.suffix) do list:insert(inline) end
  end
  return list
end

-- In an EPUB the pages are one.
local function link(l)
  if out.epub then l.target = l.target:gsub('^[%w%-]+%.html#', '#') return l end
end

local function span(s)
  if s.classes:includes('measured') then return s.content end
  if not s.classes:includes('idx') then return nil end
  local term = s.attributes.key or stringify(s)
  if out.latex then
    local list = pandoc.List(s.content)
    list:insert(out.inline('\\index{' .. tools.escape_latex(term):gsub('"', '""'):gsub('@', '"@') .. '}'))
    return list
  end
  return pandoc.Span(s.content, pandoc.Attr(s.identifier, { 'idx' }))
end

-- Markdown in an attribute, with references and formulas.
local function markdown(text)
  local block = pandoc.Div(pandoc.read(text or '', 'markdown').blocks)
  return pandoc.utils.blocks_to_inlines(pandoc.walk_block(block, { Math = formula, Cite = cite }).content)
end

-- Long names in code may break at their joints.
local function inline_code(c)
  if not out.latex then return nil end
  local text = c.text:gsub('[\\{}_%%#&%$~^]', { ['\\'] = '\\textbackslash{}', ['~'] = '\\textasciitilde{}', ['^'] = '\\textasciicircum{}',
    ['{'] = '\\{', ['}'] = '\\}', ['_'] = '\\_\\allowbreak{}', ['%'] = '\\%', ['#'] = '\\#', ['&'] = '\\&', ['$'] = '\\$' })
  text = text:gsub('([/.,=|-])(%a)', '%1\\allowbreak{}%2'):gsub('%-%-', '-{}-'):gsub('%->', '\\mbox{->}')
  return out.inline('\\texttt{' .. text .. '}')
end

return {
  equations = equations, keep_together = keep_together, markdown = markdown,
  pass = { Math = formula, Cite = cite, Link = link, Span = span, Code = inline_code },
}
