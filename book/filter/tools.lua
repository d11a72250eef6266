-- Small things every module of the filter needs.
local tools = {}

-- Ends the build with one line that says what to do.
function tools.fail(format, ...)
  io.stderr:write('book: ' .. string.format(format, ...) .. '\n')
  os.exit(83)
end

function tools.read(path)
  local file = io.open(path, 'rb')
  if not file then return nil end
  local text = file:read('a')
  file:close()
  return text
end

-- Writes only what differs, so that make sees what has really changed.
function tools.write_if_changed(path, text)
  if tools.read(path) == text then return false end
  local file, reason = io.open(path, 'wb')
  if not file then tools.fail('cannot write %s', reason) end
  file:write(text)
  file:close()
  return true
end

function tools.sorted_keys(t)
  local keys = {}
  for key in pairs(t) do keys[#keys + 1] = key end
  table.sort(keys, function(a, b)
    if type(a) == type(b) then return a < b end
    return type(a) == 'number'
  end)
  return keys
end

-- A table as Lua source: return { … }
function tools.serialize(value)
  if type(value) ~= 'table' then return string.format('%q', value) end
  local parts = {}
  for _, key in ipairs(tools.sorted_keys(value)) do
    parts[#parts + 1] = '[' .. string.format('%q', key) .. ']=' .. tools.serialize(value[key])
  end
  return '{' .. table.concat(parts, ',\n') .. '}'
end

-- "Precision, recall, F1" -> precision-recall-f1
function tools.slug(text)
  local s = text:lower():gsub('[^%w]+', '-'):gsub('^%-+', ''):gsub('%-+$', '')
  return s
end

-- An id that XHTML allows: no colon.
function tools.xml_id(id) return (id:gsub(':', '-')) end

function tools.escape_html(text)
  return (text:gsub('[&<>"]', { ['&'] = '&amp;', ['<'] = '&lt;', ['>'] = '&gt;', ['"'] = '&quot;' }))
end

function tools.escape_latex(text)
  return (text:gsub('\\', '\\textbackslash '):gsub('[_%%#&%$]', '\\%0'))
end

function tools.capital(word) return (word:gsub('^%l', string.upper)) end

local kinds = { eq = true, fig = true, lst = true, tbl = true, sec = true, ch = true, ex = true }
-- The kind of a label, "fig" for fig:curve; nil for anything else.
function tools.kind(id)
  local kind = id:match('^(%a+):')
  kind = kind and kind:lower()
  return kinds[kind] and kind or nil
end

function tools.is_figure(block)
  return block.t == 'Para' and #block.content == 1 and block.content[1].t == 'Image'
end

-- Takes "{#tbl:x}" from the end of a table's caption, where it stands because
-- pandoc 2 knows no attributes there.
function tools.take_table_id(block)
  local last = block.caption.long[#block.caption.long]
  if not last then return nil end
  local text = last.content[#last.content]
  local id = text and text.t == 'Str' and text.text:match('^{#(tbl:[%w%-]+)}$')
  if not id then return nil end
  last.content:remove(#last.content)
  local space = last.content[#last.content]
  if space and (space.t == 'Space' or space.t == 'SoftBreak') then last.content:remove(#last.content) end
  return id
end

-- "05 Layer" -> 5, "Layer"; "Introduction" -> nil, "Introduction"
function tools.number_of_title(title)
  local number, rest = title:match('^(%d%d) (.+)$')
  if number then return tonumber(number), rest end
  return nil, title
end

return tools
