-- The book's one filter. What it does is said by -M mode=…
--   fill     refills quoted code and measured numbers in a lesson
--   collect  checks a page and writes what it defines to -M out=…
--   merge    puts -M pages="…" together, writes refs.lua
--   write    (default) turns a page into LaTeX, HTML or EPUB
-- In LaTeX and HTML it runs a second time, after the citations are set.
-- A failure is one line on stderr and exit code 83.
local folder = PANDOC_SCRIPT_FILE:match('^(.*)/[^/]*$') or '.'
package.path = folder .. '/filter/?.lua;' .. package.path
local words = require 'words'

local function options_of(meta)
  local options = { mode = 'write', lang = 'en', edition = 'complete' }
  for key, value in pairs(meta) do
    local ok, text = pcall(pandoc.utils.stringify, value)
    if ok then options[key] = text end
  end
  options.words = words[options.lang:sub(1, 2)] or words.en
  return options
end

local empty = pandoc.Pandoc {}
local done -- the mode that needs no further pass

local function first(doc)
  local options = options_of(doc.meta)
  if doc.meta.resolved then
    done = 'last'
    return nil
  end
  if options.mode == 'write' then
    require('write').start(options)
    return nil
  end
  done = options.mode
  if done == 'fill' then require 'fill' (options.source)
  elseif done == 'collect' then require 'collect' (doc, options)
  elseif done == 'merge' then require 'merge' (options) end
  return empty
end

-- Each later pass does its work only in mode write.
local filters = { { Pandoc = first } }
for _, pass in ipairs(require('write').passes) do
  local guarded = {}
  for name, f in pairs(pass) do guarded[name] = function(e) if not done then return f(e) end end end
  filters[#filters + 1] = guarded
end
local last = {}
for name, f in pairs(require('write').last) do
  last[name] = function(e) if done == 'last' then return f(e) end end
end
filters[#filters + 1] = last
filters[#filters + 1] = {
  Meta = function(m) if not done then m.resolved = true return m end end,
}
return filters
