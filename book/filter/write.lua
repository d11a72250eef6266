-- Second pass: turns a page, or for EPUB the whole book, into what the format
-- needs. All numbers come from refs.lua, so the formats agree.
local tools = require 'tools'
local out = require 'out'
local headings = require 'headings'
local inlines = require 'inlines'

-- What the HTML template needs for the way around.
local function navigation(meta)
  local list = pandoc.List()
  for i, entry in ipairs(out.refs.nav) do
    local item = { file = entry.file, number = entry.number, title = entry.title, part = entry.part }
    if entry.file == out.here then
      item.here = true
      meta.pagetitle = entry.title
      if out.refs.nav[i - 1] then meta.prev = out.refs.nav[i - 1] end
      if out.refs.nav[i + 1] then meta.next = out.refs.nav[i + 1] end
    end
    list:insert(item)
  end
  meta.nav = list
  for _, word in ipairs { 'search', 'light_or_dark', 'contents' } do meta[word] = out.T[word] end
end

local function name_table(t)
  t.identifier = tools.take_table_id(t) or ''
  return t
end

local function prepare(doc)
  local blocks = pandoc.List()
  for _, block in ipairs(doc.blocks) do
    if block.t == 'Header' then
      blocks:insert(headings.heading(block))
    else
      if block.t == 'Table' then name_table(block) end
      if block.t == 'Div' then
        block = pandoc.walk_block(block, { Table = name_table })
      end
      blocks:insert(headings.mark_index(block))
    end
  end
  doc.blocks = blocks
  if not out.latex and not out.epub then navigation(doc.meta) end
  return doc
end

local function with_equations(paragraph)
  local content = inlines.equations(paragraph.content)
  if content then
    paragraph.content = content
    return paragraph
  end
end

local function link_to_bibliography(link)
  local ref = link.target:match('^#(ref%-.*)$')
  if ref then link.target = 'bibliography.html#' .. ref return link end
end

return {
  start = out.start,
  passes = {
    { Pandoc = prepare },
    { Para = with_equations, Plain = with_equations },
    { Inlines = function(list) if not out.latex then return inlines.keep_together(list) end end },
    inlines.pass,
    require 'blocks',
  },
  -- After the citations are set.
  last = out.latex and { Table = require('tables').settle } or { Link = link_to_bibliography },
}
