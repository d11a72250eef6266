-- Between the passes: puts the pages together, and every check that needs
-- more than one page. Writes refs.lua, search.js, bookindex.md, bibliography.md
local tools = require 'tools'
local quote = require 'quote'
local words = require 'words'
local fail = tools.fail

local function read_pages(options)
  local pages, order = {}, {}
  for kind, what in ('\n' .. tools.read(options.contents)):gmatch('\n(%a+) (%S+)') do
    if kind == 'part' then order[#order + 1] = { part = what }
    else
      local name = what:match('^chapters/([^/]+)/lesson%.md$') or what:match('([^/]+)%.md$')
      order[#order + 1] = { page = name }
    end
  end
  for path in options.pages:gmatch('%S+') do
    local page = dofile(path)
    pages[page.name] = page
  end
  return pages, order
end

local function all_labels(pages)
  local labels = {}
  for _, name in ipairs(tools.sorted_keys(pages)) do
    for id, label in pairs(pages[name].labels) do
      if labels[id] then fail('the label %s stands in %s and in %s', id, labels[id].source, pages[name].source) end
      label.source = pages[name].source
      labels[id] = label
    end
  end
  return labels
end

-- In a draft of one chapter, labels of other chapters are made up.
local function make_up(pages, labels)
  for _, page in pairs(pages) do
    for id in pairs(page.used) do
      if not labels[id] then
        labels[id] = { kind = tools.kind(id), number = id:match(':(.*)'), title = id, made_up = true, source = '' }
      end
    end
  end
end

local function check_references(pages, labels)
  local used = {}
  for _, name in ipairs(tools.sorted_keys(pages)) do
    for _, id in ipairs(tools.sorted_keys(pages[name].used)) do
      if not labels[id] then fail('%s refers to @%s, which is nowhere', pages[name].source, id) end
      used[id] = true
    end
  end
  for _, id in ipairs(tools.sorted_keys(labels)) do
    local kind = labels[id].kind
    if (kind == 'fig' or kind == 'lst' or kind == 'tbl') and not used[id] then
      fail('%s: nothing in the text refers to @%s', labels[id].source, id)
    end
  end
end

local function check_answers(pages, edition)
  local asked, answered = {}, {}
  for _, name in ipairs(tools.sorted_keys(pages)) do
    for _, e in ipairs(pages[name].exercises) do asked[e.id] = pages[name].source end
    for id in pairs(pages[name].answered) do answered[id] = pages[name].source end
  end
  for _, id in ipairs(tools.sorted_keys(answered)) do
    if not asked[id] then fail('%s answers %s, which no lesson asks', answered[id], id) end
  end
  if edition == 'student' then return end
  for _, id in ipairs(tools.sorted_keys(asked)) do
    if not answered[id] then fail('%s: %s has no answer', asked[id], id) end
  end
end

-- Every function of a solution is quoted somewhere.
local function check_quoted(pages, edition)
  if edition == 'student' then return end
  local quoted = {}
  for _, page in pairs(pages) do for what in pairs(page.quoted) do quoted[what] = page.source end end
  for _, name in ipairs(tools.sorted_keys(pages)) do
    local page = pages[name]
    if page.folder and not page.answers then
      local path = 'chapters/' .. page.folder .. '/solution.c'
      for _, f in ipairs(quote.functions(path)) do
        if not quoted[path .. ' ' .. f] then fail('%s: %s is quoted nowhere in the book', path, f) end
      end
    end
  end
end

-- "equation 7" in a C comment must be an equation of the book.
local function check_comments(pages, labels)
  local numbers = {}
  for _, label in pairs(labels) do if label.kind == 'eq' then numbers[label.number] = true end end
  for _, name in ipairs(tools.sorted_keys(pages)) do
    local folder = pages[name].folder
    for path in (folder and io.popen('ls chapters/' .. folder .. '/*.[ch]') or io.popen('true')):lines() do
      for comment in tools.read(path):gmatch('/%*.-%*/') do
        local flat = comment:gsub('%s*\n%s*%*?%s*', ' ')
        for list in flat:gmatch('[Ee]quations? ([%dIVX][%dIVX%., ]*)') do
          for number in list:gmatch('[%d%.]*%d') do
            if not numbers[number] then fail('%s: a comment speaks of equation %s, which the book does not have', path, number) end
          end
          for number in list:gmatch('%f[%u][IVX]+%f[%U]') do
            if not numbers[number] then fail('%s: a comment speaks of equation %s, which the book does not have', path, number) end
          end
        end
      end
    end
  end
end

-- What a page is called in the navigation, in reading order.
local function navigation(pages, order, edition, T)
  local list = {}
  local function add(name, number, title, extra)
    list[#list + 1] = { file = name .. '.html', name = name, number = number, title = title, part = extra }
  end
  local part
  for _, entry in ipairs(order) do
    if entry.part then part = T[entry.part]
    elseif pages[entry.page] then
      local page = pages[entry.page]
      add(entry.page, page.number and tostring(page.number) or '', page.title, part)
      part = nil
    end
  end
  if edition ~= 'student' then
    for _, name in ipairs(tools.sorted_keys(pages)) do
      local page = pages[name]
      if page.answers then
        local number, title = tools.number_of_title(page.title)
        add(name, tostring(number), title, #list > 0 and not list[#list].answers and T.answers or nil)
        list[#list].answers = true
      end
    end
  end
  if pages.instructor then add('instructor', '', pages.instructor.title) end
  add('bibliography', '', T.bibliography)
  add('bookindex', '', T.index)
  return list
end

local function javascript(text)
  return '"' .. text:gsub('[%c"\\<]', function(c) return string.format('\\u%04x', c:byte()) end) .. '"'
end

local function search_index(pages, nav)
  local out = {}
  for _, entry in ipairs(nav) do
    for _, piece in ipairs(pages[entry.name] and pages[entry.name].search or {}) do
      local title = (entry.number ~= '' and entry.number .. ' ' or '') .. entry.title
      if piece.title ~= entry.title then title = title .. ': ' .. piece.title end
      out[#out + 1] = '{u:' .. javascript(entry.file .. '#' .. tools.xml_id(piece.id)) ..
        ',h:' .. javascript(title) .. ',t:' .. javascript((piece.text:gsub('%s+', ' '))) .. '}'
    end
  end
  return 'window.BOOK_SEARCH=[\n' .. table.concat(out, ',\n') .. ']\n'
end

-- The index for HTML and EPUB; LaTeX makes its own. A line a term.
local function index_page(pages, nav, T)
  local terms = {}
  for _, entry in ipairs(nav) do
    for _, mark in ipairs(pages[entry.name] and pages[entry.name].index or {}) do
      terms[mark.term] = terms[mark.term] or {}
      table.insert(terms[mark.term], '[' .. (entry.number ~= '' and entry.number or entry.title) ..
        '](' .. entry.file .. '#' .. mark.id .. ')')
    end
  end
  local keys = tools.sorted_keys(terms)
  table.sort(keys, function(a, b) return a:lower() < b:lower() end)
  local out = { '# ' .. T.index .. '\n\n::: bookindex' }
  for _, key in ipairs(keys) do
    out[#out + 1] = key:gsub('!', ', ') .. ' ' .. table.concat(terms[key], ', ') .. '\n'
  end
  return table.concat(out, '\n') .. '\n:::\n'
end

return function(options)
  local T = words[options.lang] or words.en
  local pages, order = read_pages(options)
  local labels = all_labels(pages)
  if options.draft then make_up(pages, labels) end
  check_references(pages, labels)
  check_answers(pages, options.edition)
  check_quoted(pages, options.edition)
  if not options.draft then check_comments(pages, labels) end
  local nav = navigation(pages, order, options.edition, T)
  local titles, answered = {}, {}
  for name, page in pairs(pages) do
    if not page.answers then titles[page.title] = page.slug end
    for id in pairs(page.answered) do answered[id] = name .. '.html' end
  end
  local folder = options.out:match('^(.*)/')
  tools.write_if_changed(options.out, 'return ' .. tools.serialize {
    labels = labels, nav = nav, titles = titles, answered = answered } .. '\n')
  tools.write_if_changed(folder .. '/search.js', search_index(pages, nav))
  tools.write_if_changed(folder .. '/bookindex.md', index_page(pages, nav, T))
  tools.write_if_changed(folder .. '/bibliography.md', '# ' .. T.bibliography .. '\n\n::: {#refs}\n:::\n')
end
