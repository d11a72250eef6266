# MNIST's test image 1, and a few of its pixels as numbers.
TOP = 7; LEFT = 12; SIDE = 6   # the part that is shown in numbers
H = 5.7
load 'figures/style.gp'
load 'figures/diagram.gp'
small = 0.18; large = 0.84
shade(v) = int(0xf4 - v / 255.0 * 0xd9) * 0x10000 \
         + int(0xf1 - v / 255.0 * 0xd6) * 0x100 + int(0xea - v / 255.0 * 0xcf)
x_of(c) = 0.1 + (c + 0.5) * small
y_of(r) = 5.35 - (r + 0.5) * small
x_big(c) = 6.8 + (c - LEFT + 0.5) * large
y_big(r) = 5.2 - (r - TOP + 0.5) * large
inside(r, c) = r >= TOP && r < TOP + SIDE && c >= LEFT && c < LEFT + SIDE
frame(x1, y1, x2, y2) = sprintf("set object rectangle from %g,%g to %g,%g front fs empty border lc rgb %s lw 1.6", x1, y1, x2, y2, hex(RED))
x1 = x_of(LEFT) - small / 2; x2 = x1 + SIDE * small
y1 = y_of(TOP) + small / 2;  y2 = y1 - SIDE * small
X1 = x_big(LEFT) - large / 2; X2 = X1 + SIDE * large
Y1 = y_big(TOP) + large / 2;  Y2 = Y1 - SIDE * large
eval frame(x1, y2, x2, y1)
eval frame(X1, Y2, X2, Y1)
set arrow from x2,y1 to X1,Y1 nohead front lc rgb RED lw 0.8
set arrow from x2,y2 to X1,Y2 nohead front lc rgb RED lw 0.8
do for [i = 0:SIDE - 1] {
    eval text(x_big(LEFT + i), Y1 + 0.2, sprintf("{/=7 %d}", LEFT + i))
    eval rightward(X2 + 0.1, y_big(TOP + i), sprintf("{/=7 %d}", TOP + i))
}
set table $cells separator tab
plot 'figures/results/two.tsv' matrix using 1:2:3 with table
unset table
plot $cells using (x_of($1)):(y_of($2)):(small / 2):(small / 2):(shade($3)) \
         with boxxyerror fs solid lc rgb variable lw 0.3, \
     $cells using (inside($2, $1) ? x_big($1) : NaN):(y_big($2)):(large / 2):(large / 2):(shade($3)) \
         with boxxyerror fs solid lc rgb variable lw 0.3, \
     $cells using (inside($2, $1) ? x_big($1) : NaN):(y_big($2)):(sprintf("%d", $3)):($3 > 120 ? 0xffffff : INK) \
         with labels tc rgb variable
