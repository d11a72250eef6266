-- Formulas for HTML and EPUB. pandoc's MathML is right, but browsers space it
-- badly; these repairs make it look like the printed page.
local tools = require 'tools'

local MINUS = '\u{2212}'

-- A parenthesis grows only where something tall stands between.
local function parentheses(html, tex)
  if html:find('<mtable', 1, true) or html:find('<mfrac', 1, true) or tex:find('\\left', 1, true) then return html end
  if tex:find('\\[bB]ig') then return html end
  return (html:gsub('stretchy="true"', 'stretchy="false"'))
end

-- A sign after an operator, a comma or an opening bracket belongs to what
-- follows.
local function signs(html)
  local sign = '<mo form="prefix" lspace="0" rspace="0">' .. MINUS .. '</mo>'
  html = html:gsub('(<mo[^>]*>[^<]+</mo>)(<mspace[^>]*></mspace>)<mo>' .. MINUS .. '</mo>', function(before, space)
    return not before:find('postfix', 1, true) and before .. space .. sign or nil
  end)
  for _ = 1, 2 do
    html = html:gsub('(<mo[^>]*>[^<]+</mo>)<mo>' .. MINUS .. '</mo>', function(before)
      return not before:find('postfix', 1, true) and before .. sign or nil
    end)
  end
  return html
end

-- Browsers align a cell only if its content is one element.
local function cells(html)
  return (html:gsub('<mtd[^>]*>', '%0<mrow>'):gsub('</mtd>', '</mrow></mtd>'))
end

-- 200{,}704 is one number.
local function thousands(html, tex)
  if not tex:find('{,}', 1, true) then return html end
  for _ = 1, 3 do html = html:gsub('<mn>([%d,]+)</mn><mo>,</mo><mn>(%d%d%d)</mn>', '<mn>%1,%2</mn>') end
  return html
end

-- In an index or exponent there is no room around signs, and nothing grows.
local function scripts(html)
  local function tight(script)
    local base, last = script:match('^(.*)(<mrow>.-</mrow></msu%a+>)$')
    if not base then return script end
    last = last:gsub('stretchy="true"', 'stretchy="false"')
    last = last:gsub('<mo>([+' .. MINUS .. '=,]+)</mo>', '<mo lspace="0" rspace="0">%1</mo>')
    return base .. last
  end
  return (html:gsub('(<m(su%a+)>.-</m%2>)', tight))
end

-- \Big( is so many times as large as the text.
local function sizes(html)
  return (html:gsub('minsize="([%d.]+)" maxsize="[%d.]+" stretchy="%a+"', 'minsize="%1em" maxsize="%1em" stretchy="true"'))
end

-- max, ln and the like are names, not operators.
local function names(html)
  html = html:gsub('(<m[suof]%a+>)<mo>(%a%a+)</mo>', '%1<mi>%2</mi>')
  html = html:gsub('<mo>(%a%a+)</mo>(<mrow><mo)', '<mi>%1</mi>%2')
  html = html:gsub('<mo>(%a%a+)</mo>(<mo)', '<mi>%1</mi>%2')
  html = html:gsub('<mo>(%a%a+)</mo>(</m)', '<mi>%1</mi>%2')
  return (html:gsub('<mo>(%a%a+)</mo>', '<mi>%1</mi><mspace width="0.167em"></mspace>'))
end

-- Browsers know bold only as letters of its own: 𝟏, 𝐱.
local function bold(html)
  return (html:gsub('<mstyle mathvariant="bold"><m[in]>(%w)</m[in]></mstyle>', function(c)
    local first = c:match('%d') and 0x1D7CE - 48 or c:match('%u') and 0x1D400 - 65 or 0x1D41A - 97
    return '<mi mathvariant="normal">' .. utf8.char(first + c:byte()) .. '</mi>'
  end))
end

return function(math)
  local doc = pandoc.Pandoc { pandoc.Plain { math } }
  local html = pandoc.write(doc, 'html', { html_math_method = 'mathml' })
  if not html:find('<math', 1, true) then tools.fail('this formula cannot be converted: %s', math.text) end
  html = html:gsub('<annotation.-</annotation>', ''):gsub('</?semantics>', '')
  html = thousands(sizes(bold(html)), math.text)
  html = cells(names(scripts(signs(parentheses(html, math.text)))))
  local spoken = tools.escape_html(math.text:gsub('%s+', ' '))
  return (html:gsub('^<math ', function() return '<math alttext="' .. spoken .. '" ' end))
end
