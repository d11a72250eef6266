-- Tables of the second pass: widths, numbers, and for LaTeX a form that stays
-- on its page.
local tools = require 'tools'
local out = require 'out'
local stringify = pandoc.utils.stringify

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
  local shares = {}
  for i, n in ipairs(need) do shares[i] = (n <= fair and n or n * (PAGE - narrow) / wide) / PAGE end
  return shares
end

local function number_table(t)
  local w = widths(t)
  for i, spec in ipairs(t.colspecs) do spec[2] = w and w[i] or nil end
  t.colspecs = t.colspecs
  local id = t.identifier
  local label = out.refs.labels[id]
  if not label then return t end
  local caption = t.caption.long[1].content
  if out.latex then
    caption:insert(out.inline('\\label{' .. id .. '}'))
    t.identifier = ''
    return { out.block('\\renewcommand{\\thetable}{' .. label.number .. '}'), t }
  end
  caption:insert(1, out.inline('<b>' .. tools.capital(out.T.tbl) .. '\u{a0}' .. label.number .. '.</b> '))
  t.identifier = tools.xml_id(id)
  return t
end

-- After the citations are set: pandoc's longtable breaks over pages, but it
-- fights with figures. A table that fits on a page becomes a tabular.
local function settle_table(t)
  local rows = 0
  for _, body in ipairs(t.bodies) do rows = rows + #body.body end
  if rows > 24 then return nil end
  local text = pandoc.write(pandoc.Pandoc { t }, 'latex')
  local columns, rest = text:match('^\\begin{longtable}%[%](%b{})%s*(.*)$')
  if not columns then tools.fail('cannot read the table that pandoc wrote: %s', text:sub(1, 60)) end
  local caption = rest:match('^\\caption(%b{})')
  rest = rest:gsub('^\\caption%b{}\\tabularnewline%s*', ''):gsub('\\endfirsthead.-\\endhead%s*', ''):gsub('\\endhead%s*', '')
  rest = rest:gsub('\\bottomrule%s*\\endlastfoot%s*', '')
  local closing = rest:find('\\bottomrule', 1, true) and '' or '\\bottomrule\n'
  rest = rest:gsub('\\end{longtable}%s*$', function() return closing .. '\\end{tabular}' end)
  return pandoc.RawBlock('latex', '\\begin{booktable}\n' .. (caption and '\\captionof{table}' .. caption .. '\n' or '') ..
    '\\begin{tabular}' .. columns .. '\n' .. rest .. '\n\\end{booktable}')
end

return { number = number_table, settle = settle_table }
