-- Refills quoted code and measured numbers in a lesson, in place.
local tools = require 'tools'
local quote = require 'quote'
local measured = require 'measured'

local function attribute(attributes, key) return attributes:match(key .. '="([^"]*)"') end

local function fill_code(lines, where)
  local out, fence = {}, nil
  for _, line in ipairs(lines) do
    if fence then
      if line == fence then out[#out + 1], fence = line, nil end
    else
      out[#out + 1] = line
      local ticks, attributes = line:match('^(```+)%s*{%.%w+(.*)}%s*$')
      local from = ticks and attribute(attributes, 'from')
      if from then
        out[#out + 1] = quote.text(from, attribute(attributes, 'name'), where)
        fence = ticks
      end
    end
  end
  if fence then tools.fail('%s: a quoted block is not closed', where) end
  return table.concat(out, '\n')
end

local function fill_numbers(text, where)
  return (text:gsub('%[([^%[%]]*)%]{%.measured of="([^"]*)"}', function(shown, of)
    return '[' .. measured.text(of, shown, where) .. ']{.measured of="' .. of .. '"}'
  end))
end

return function(path)
  local text = tools.read(path)
  if not text then tools.fail('there is no %s', path) end
  local lines = {}
  for line in (text:gsub('\n+$', '') .. '\n'):gmatch('(.-)\n') do lines[#lines + 1] = line end
  tools.write_if_changed(path, fill_numbers(fill_code(lines, path), path) .. '\n')
end
