# The line from byte to number, and what is left without the fraction.
H = 6.2
load 'figures/style.gp'
set xrange [0:255]
set yrange [-0.22:1.08]
set xtics (0, 51, 102, 153, 204, 255)
set ytics 0, 0.2, 1
set xlabel PIXEL
set ylabel BRIGHTNESS offset 1.5,1
unset grid
set border 2
set xtics offset 0,0.2
shade(v) = int(0xf4 - v / 255.0 * 0xd9) * 0x10000 \
         + int(0xf1 - v / 255.0 * 0xd6) * 0x100 + int(0xea - v / 255.0 * 0xcf)
do for [p in "51 204"] {
    set arrow from p,0 to p,(p / 255.0) nohead lc rgb GREY lw 0.7 dt (4,4)
    set arrow from 0,(p / 255.0) to p,(p / 255.0) nohead lc rgb GREY lw 0.7 dt (4,4)
    set label "" at p,(p / 255.0) point pt 7 ps 0.7 lc rgb BLUE front
}
set arrow from 0,0 to 255,0 nohead lc rgb GREY lw 0.7
set label FRACTION at 132,0.58 right tc rgb BLUE
set label DROPPED at 120,0.09 right tc rgb RED
set label PAPER at 4,-0.15 left tc rgb INK front
set label INK_WORD at 251,-0.15 right tc rgb 0xffffff front
plot D.'brightness.tsv' using 1:(-0.15):(0.7):(0.06):(shade($1)) with boxxyerror fs solid noborder lc rgb variable, \
     '' using 1:2 with lines lt 1, \
     '' using 1:3 with steps lt 2
