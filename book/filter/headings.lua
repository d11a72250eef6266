-- Headings of the second pass. They also tell which page we are on, which
-- counts sections and index marks.
local tools = require 'tools'
local out = require 'out'
local xml_id = tools.xml_id
local stringify = pandoc.utils.stringify

local page -- of the heading above: { title, number, answers }

local function chapter_heading(h, number, title)
  page = { title = title, number = number, sections = 0, marks = 0, slug = out.refs.titles[title] or tools.slug(title) }
  page.id = 'ch:' .. page.slug
  if out.latex then
    local text = tools.escape_latex(title)
    return out.block(number and '\\setcounter{chapter}{' .. number - 1 .. '}\\chapter{' .. text .. '}\\label{' .. page.id .. '}'
      or '\\addchap{' .. text .. '}\\label{' .. page.id .. '}')
  end
  local content = pandoc.List { pandoc.Str(title) }
  if number then
    content = out.epub and pandoc.List { pandoc.Str(number .. ' ' .. title) }
      or pandoc.List { pandoc.Span({ pandoc.Str(tostring(number)) }, pandoc.Attr('', { 'number' })), pandoc.Space(), pandoc.Str(title) }
  end
  return pandoc.Header(1, content, pandoc.Attr(xml_id(page.id)))
end

-- "## 05 Layer" in answers.md
local function answers_heading(number, title)
  page = { title = title, number = number, answers = true, marks = 0, slug = 'answers-' .. tools.slug(title) }
  local id = 'answers-' .. tools.slug(title)
  if out.latex then return out.block('\\bookanswersto{' .. number .. '}{' .. tools.escape_latex(title) .. '}{' .. id .. '}') end
  local text = number .. ' ' .. title
  if out.epub then return pandoc.Header(2, { pandoc.Str(text) }, pandoc.Attr(id)) end
  return pandoc.Header(1, { pandoc.Str(string.format(out.T.answers_to, number .. ', ' .. title)) }, pandoc.Attr(id))
end

local function section_heading(h)
  local title = stringify(h)
  page.sections = page.sections + 1
  local id = 'sec:' .. page.slug .. '-' .. tools.slug(title)
  if out.latex and out.T.everywhere[title] then
    return out.plain((title == out.T.last_section and '\\booklastsection' or '') .. '\\bookquietsection{', h.content, '}\\label{' .. id .. '}')
  end
  if out.latex then return out.plain('\\section' .. (page.number and '' or '*') .. '{', h.content, '}' .. (page.number and '' or '\\phantomsection') .. '\\label{' .. id .. '}') end
  h.identifier = xml_id(id)
  if page.number then h.content:insert(1, out.inline('<span class="number">' .. page.number .. '.' .. page.sections .. '</span> ')) end
  return h
end

local function heading(h)
  local number, title = tools.number_of_title(stringify(h))
  if h.level == 1 then return chapter_heading(h, number, title) end
  if h.level == 2 and number then return answers_heading(number, title) end
  if h.level == 2 and not page.answers then return section_heading(h) end
  if out.latex then return out.plain('\\subsection*{', h.content, '}') end
  h.identifier = xml_id('sub:' .. page.slug .. '-' .. tools.slug(stringify(h)))
  return h
end

-- Gives each index mark an id, counted from the beginning of its page.
local function mark_index(block)
  if not page then return block end
  return pandoc.walk_block(block, { Span = function(s)
    if not s.classes:includes('idx') then return nil end
    page.marks = page.marks + 1
    s.identifier = 'idx-' .. page.slug .. '-' .. page.marks
    return s
  end })
end

return { heading = heading, mark_index = mark_index }
