# Drawings made of circles, boxes and arrows. Load it after style.gp. One
# unit is one centimeter; (0,0) is the lower left corner. Each function gives
# a command: use it with eval, and end with   plot NaN
#
#   eval neuron(x, y, r, text)          circle with text in it
#   eval filled(x, y, r, text, color)   the same, tinted
#   eval box(x, y, w, h, text)          rectangle around (x, y)
#   eval tinted(x, y, w, h, text, color)
#   eval arrow(x1, y1, x2, y2, color)   from point to point, with a head
#   eval line(x1, y1, x2, y2, color)    without
#   eval wire(x1, y1, r1, x2, y2, r2, color)  from rim to rim, with a head
#   eval text(x, y, text)               centered; leftward, rightward: aligned
#   eval colored(x, y, text, color)
set margins 0, 0, 0, 0
unset border
unset tics
unset grid
unset key
set xrange [0:W]
set yrange [0:H]
set style arrow 1 head filled size 0.16,18 fixed lw 1.1

hex(color) = sprintf('"#%06x"', color)
pale(color) = 0x10000 * (255 - (255 - color / 0x10000) / 7) \
            + 0x100 * (255 - (255 - color / 0x100 % 0x100) / 7) \
            + (255 - (255 - color % 0x100) / 7)
quote(text) = "'".text."'"

colored(x, y, text, color) = sprintf("set label %s at %g,%g center front tc rgb %s", quote(text), x, y, hex(color))
text(x, y, text) = colored(x, y, text, INK)
leftward(x, y, text) = sprintf("set label %s at %g,%g right front tc rgb %s", quote(text), x, y, hex(INK))
rightward(x, y, text) = sprintf("set label %s at %g,%g left front tc rgb %s", quote(text), x, y, hex(INK))

circle(x, y, r, fill, rim) = sprintf("set object circle at %g,%g size %g front fillcolor rgb %s fillstyle solid 1 border lc rgb %s lw 1.2", x, y, r, hex(fill), hex(rim))
filled(x, y, r, text, color) = circle(x, y, r, pale(color), color)."; ".text(x, y, text)
neuron(x, y, r, text) = circle(x, y, r, 0xffffff, INK)."; ".text(x, y, text)

rectangle(x, y, w, h, fill, rim) = sprintf("set object rectangle center %g,%g size %g,%g front fillcolor rgb %s fillstyle solid 1 border lc rgb %s lw 1.2", x, y, w, h, hex(fill), hex(rim))
tinted(x, y, w, h, text, color) = rectangle(x, y, w, h, pale(color), color)."; ".text(x, y, text)
box(x, y, w, h, text) = rectangle(x, y, w, h, 0xffffff, INK)."; ".text(x, y, text)

arrow(x1, y1, x2, y2, color) = sprintf("set arrow from %g,%g to %g,%g as 1 lc rgb %s", x1, y1, x2, y2, hex(color))
line(x1, y1, x2, y2, color) = sprintf("set arrow from %g,%g to %g,%g nohead lw 1.1 lc rgb %s", x1, y1, x2, y2, hex(color))
distance(x1, y1, x2, y2) = sqrt((x2 - x1)**2 + (y2 - y1)**2)
toward(from, to, part) = from + (to - from) * part
wire(x1, y1, r1, x2, y2, r2, color) = arrow( \
    toward(x1, x2, r1 / distance(x1, y1, x2, y2)), toward(y1, y2, r1 / distance(x1, y1, x2, y2)), \
    toward(x2, x1, (r2 + 0.03) / distance(x1, y1, x2, y2)), toward(y2, y1, (r2 + 0.03) / distance(x1, y1, x2, y2)), color)
