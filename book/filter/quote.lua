-- Code quoted by name: finds functions, types, constants, macros and tests in
-- C files that clang-format has put in shape. No marks in the code needed.
local tools = require 'tools'
local fail = tools.fail
local quote = {}

local WIDEST = 80 -- columns the page holds

-- The line without strings, characters and comments; `inside` is true while a
-- comment is open.
local function bare(line, inside)
  local out, i = {}, 1
  while i <= #line do
    local rest = line:sub(i)
    if inside then
      local stop = rest:find('*/', 1, true)
      if not stop then return table.concat(out), true end
      i, inside = i + stop + 1, false
    elseif rest:match('^/%*') then inside, i = true, i + 2
    elseif rest:match('^//') then break
    elseif rest:match('^["\']') then
      local mark, j = rest:sub(1, 1), 2
      while j <= #rest and rest:sub(j, j) ~= mark do j = j + (rest:sub(j, j) == '\\' and 2 or 1) end
      out[#out + 1], i = 'S', i + j
    else out[#out + 1], i = rest:sub(1, 1), i + 1 end
  end
  return table.concat(out), inside
end

local function all_words(text, names)
  for word in text:gmatch('[%a_][%w_]*') do names[word] = true end
end

-- What an item is called; a struct has its tag and its typedef name.
local function names_of(code)
  local names = {}
  local function add(name) if name then names[name] = true end end
  local test = code:match('^START_TEST%(([%w_]+)%)')
  if test then add(test) return names end
  local macro = code:match('^#%s*define%s+([%w_]+)')
  if macro or code:match('^#') then add(macro) return names end
  local head = code:match('^[^{=;]*')
  add(head:match('struct ([%w_]+)%s*$') or head:match('enum ([%w_]+)%s*$'))
  if code:match('^typedef') then
    add(not code:find('{', 1, true) and code:match('%(%*([%w_]+)%)') or code:match('([%w_]+)%s*;%s*$')
      or code:match('([%w_]+)%s*%b()%s*;%s*$'))
    add(code:match('^typedef%s+struct%s+([%w_]+)'))
  elseif head:match('^enum%s*$') then all_words(code:match('{(.*)}') or '', names)
  elseif head:find('(', 1, true) then add(head:match('([%w_]+)%s*%('))
  else
    for name in head:gsub('%b[]', ''):gmatch('([%w_]+)%s*%f[,%z]') do add(name) end
  end
  return names
end

-- Splits a file into what stands at its outermost level.
local function split(text)
  local items, item, depth, inside, number = {}, nil, 0, false, 0
  local function close()
    if item and item.code:match('%S') then
      item.names = names_of(item.code:gsub('^%s+', ''))
      items[#items + 1] = item
    end
    item = nil
  end
  for line in (text .. '\n'):gmatch('(.-)\n') do
    number = number + 1
    local code, still = bare(line, inside)
    local blank = not line:match('%S')
    if blank and depth == 0 and not inside then close()
    else
      item = item or { first = number, lines = {}, code = '' }
      item.lines[#item.lines + 1] = line
      item.last = number
      item.code = item.code .. code .. '\n'
      for c in code:gmatch('[{}()]') do depth = depth + ((c == '{' or c == '(') and 1 or -1) end
      local ends = code:match('[;}]%s*$') and depth == 0 or line:match('^#.*[^\\]$')
      local test = item.code:match('^%s*START_TEST') and not code:match('END_TEST')
      if ends and not still and not test or code:match('^END_TEST') then close() end
    end
    inside = still
  end
  close()
  return items
end

local files = {}
local function items_of(path)
  if not files[path] then
    local text = tools.read(path)
    if not text then return nil end
    files[path] = split(text)
  end
  return files[path]
end

local function check_width(path, item, where)
  for i, line in ipairs(item.lines) do
    if line:find('\t') then fail('%s:%d: a tab character in quoted code', path, item.first + i - 1) end
    local width = utf8.len(line)
    if not width then fail('%s:%d: not UTF-8', path, item.first + i - 1) end
    if width > WIDEST then
      fail('%s:%d: %d columns, the page holds %d (quoted in %s)', path, item.first + i - 1, width, WIDEST, where)
    end
  end
end

local function whole_file(path, where)
  local text = tools.read(path)
  if not text then fail('%s quotes %s, which does not exist', where, path) end
  local item = { first = 1, lines = {} }
  for line in (text:gsub('%s+$', '') .. '\n'):gmatch('(.-)\n') do item.lines[#item.lines + 1] = line end
  check_width(path, item, where)
  return table.concat(item.lines, '\n')
end

function quote.path(from)
  return from:match('^build/') and from or from:match('^figures/') and from or 'chapters/' .. from
end

-- The text of the named items (a list with blanks between), or of the whole
-- file when `names` is nil; and the line the first one stands at.
function quote.text(from, names, where)
  local path = quote.path(from)
  if not names then return whole_file(path, where), 1 end
  local items = items_of(path)
  if not items then fail('%s quotes %s, which does not exist', where, path) end
  local out, first, last = {}, nil, nil
  for name in names:gmatch('%S+') do
    local found
    for _, item in ipairs(items) do -- rather with a body than announced
      if item.names[name] and (not found or not found.code:find('{', 1, true) and item.code:find('{', 1, true)) then found = item end
    end
    if not found then fail('%s quotes %s of %s, where it is not', where, name, path) end
    check_width(path, found, where)
    if last and found.first > last + 1 or last and found.first <= last then out[#out + 1] = '' end
    for _, line in ipairs(found.lines) do out[#out + 1] = line end
    first, last = first or found.first, found.last
  end
  return table.concat(out, '\n'), first
end

-- Functions that others may call: the ones that have to be quoted somewhere.
function quote.functions(path)
  local found = {}
  for _, item in ipairs(items_of(path) or {}) do
    local head = item.code:gsub('^%s+', ''):match('^[^{]*')
    if item.code:find('{', 1, true) and head:find('(', 1, true) and not head:match('^static') and not head:match('=') then
      for name in pairs(item.names) do found[#found + 1] = name end
    end
  end
  return found
end

return quote
