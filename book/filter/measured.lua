-- Numbers that a run gave: [97.98]{.measured of="seeds:median"} must be what
-- stands in figures/results/seeds.tsv (or, for a chapter, in
-- build/figures/NN-name/results.tsv), rounded to the digits shown.
local tools = require 'tools'
local measured = {}

local tables = {}
function measured.path(name)
  if name:match('^%d%d%-') then return 'build/figures/' .. name .. '/results.tsv' end
  return 'figures/results/' .. name .. '.tsv'
end

local function values(path)
  if not tables[path] then
    local text, found = tools.read(path), {}
    if not text then return nil end
    for line in text:gmatch('[^\n]+') do
      local key, value = line:match('^([^\t]+)\t(.*)$')
      if key then found[key] = value end
    end
    tables[path] = found
  end
  return tables[path]
end

local function with_commas(digits)
  local whole, rest = digits:match('^(-?%d+)(.*)$')
  whole = whole:reverse():gsub('(%d%d%d)', '%1,'):reverse():gsub('^,', ''):gsub('^%-,', '-')
  return whole .. rest
end

-- The one formatter: value with as many decimals as `like` shows.
function measured.format(value, like)
  local mantissa = like:gsub('[,\u{2212}]', '')
  local decimals = #(mantissa:match('%.(%d+)') or '')
  local power = mantissa:match('[eE]')
  local out = string.format(power and '%.' .. decimals .. 'e' or '%.' .. decimals .. 'f', value)
  if power then out = out:gsub('e([+-])0*(%d)', function(sign, digit) return 'e' .. (sign == '-' and '-' or '') .. digit end) end
  if like:find(',', 1, true) or not power and math.abs(value) >= 10000 then out = with_commas(out) end
  if like:find('\u{2212}', 1, true) then out = out:gsub('%-', '\u{2212}') end
  return out
end

-- What the text should say instead of `shown`.
function measured.text(of, shown, where)
  local name, key = of:match('^([^:]+):(.+)$')
  if not name then tools.fail('%s: of="%s" is not NAME:KEY', where, of) end
  local path = measured.path(name)
  local found = values(path)
  if not found then tools.fail('%s: the number "%s" comes from %s, which does not exist', where, shown, path) end
  if not found[key] then tools.fail('%s: %s has no "%s"', where, path, key) end
  local value = tonumber(found[key])
  if not value then tools.fail('%s: "%s" in %s is no number: %s', where, key, path, found[key]) end
  return measured.format(value, shown), path
end

return measured
