-- What the second pass knows while it writes a page, and how it writes raw
-- LaTeX or HTML between pandoc's own elements.
local tools = require 'tools'

local out = {
  latex = FORMAT:match('latex') ~= nil,
  epub = FORMAT:match('epub') ~= nil,
  T = nil,       -- words of the language
  refs = nil,    -- what merge.lua wrote
  here = nil,    -- the file of this page, in HTML
  edition = nil, -- student, complete or instructor
}
local raw_format = out.latex and 'latex' or 'html'

function out.start(options)
  out.T, out.here, out.edition = options.words, options.page, options.edition
  out.refs = dofile(options.refs)
end

function out.block(text) return pandoc.RawBlock(raw_format, text) end
function out.inline(text) return pandoc.RawInline(raw_format, text) end

-- One paragraph of strings, which are raw, and lists of inlines.
function out.plain(...)
  local list = pandoc.List()
  for _, part in ipairs { ... } do
    if type(part) == 'string' then list:insert(out.inline(part)) else list:extend(part) end
  end
  return pandoc.Plain(list)
end

-- Where a label is, seen from this page.
function out.target(page, id)
  local anchor = '#' .. tools.xml_id(id)
  return (out.latex or out.epub or page == out.here) and anchor or page .. anchor
end

return out
