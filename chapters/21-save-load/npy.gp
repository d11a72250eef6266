# Every byte of arr_1.npy, sixteen in a line.
H = 8.4
load 'figures/style.gp'
load 'figures/diagram.gp'
unset grid
set termoption noenhanced # { and _ are characters here
side = 0.71
high = 0.56
left = 0.95
top = 8.0
x(i) = left + side * (int(i) % 16 + 0.5)
y(i) = top - high * (floor(i / 16) + 0.5) - (i < 128 ? 0 : 0.15)
tint(i) = i < 6 ? pale(BLUE) : i < 8 ? pale(GREEN) : i < 10 ? pale(GOLD) : \
          i < 69 ? pale(PLUM) : i < 128 ? 0xffffff : int(i / 8) % 2 ? 0xfdf3f0 : pale(RED)
do for [i = 0 : 15] { set label sprintf("%d", i) at x(i), top + 0.2 center font ",6.5" tc rgb GREY }
do for [i = 0 : 11] { set label sprintf("%d", 16 * i) at left - 0.15, y(16 * i) right font ",6.5" tc rgb GREY }
# what it is, below
key(k, t, color) = rectangle(k, 0.4, 0.3, 0.3, pale(color), color)."; ".rightward(k + 0.26, 0.4, t)
eval key(1.1, MAGIC, BLUE)
eval key(3.6, VERSION, GREEN)
eval key(5.4, LENGTH, GOLD)
eval key(8.0, TEXT, PLUM)
eval key(9.3, NUMBERS, RED)
character(i, c) = i < 6 && c ne '.' || i > 9 && i < 127 ? c : ''
number(value) = value < 0 ? sprintf("−%g", -value) : sprintf("%g", value)
plot D.'npy.tsv' using (x($1)):(y($1)):(side / 2):(high / 2):(tint($1)) with boxxyerror fs solid 1 noborder lc rgb variable, \
     '' using (x($1)):(y($1)):(side / 2):(high / 2) with boxxyerror fs empty border rgb PALE lc rgb PALE lw 0.7, \
     '' using (x($1)):(y($1) + 0.12):2 with labels font ",7" tc rgb INK, \
     '' using (x($1)):(y($1) - 0.13):(character($1, strcol(3))) with labels font ",6.5" tc rgb GREY, \
     D.'numbers.tsv' using (x(128 + 8 * $1) + 3.5 * side):(y(128 + 8 * $1) - 0.13):(number($2)) with labels font ",7" tc rgb RED
