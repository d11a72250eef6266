# The cost of one linear neuron as a map, and twenty steps down it with
# three learning rates.
W = 12.4
H = 5.2
load 'figures/style.gp'
set datafile separator whitespace # contours come with blanks
set table $CONTOURS
set contour base
set cntrparam levels discrete 0.05, 0.2, 0.5, 1, 2, 3.5, 5.5, 8, 11, 15, 20, 26
unset surface
splot D.'surface.tsv' using 1:2:3 with lines
unset table
unset contour
set surface

array ETA[3] = ["0.01", "0.3", "0.48"]
array INKS[3] = [RED, BLUE, PLUM]
set multiplot
set xrange [-1.2:3]
set yrange [-1.6:2.6]
set size ratio 1
set xtics 1
set ytics 1
unset grid
do for [i = 1 : 3] {
    set lmargin at screen 0.075 + 0.315 * (i - 1)
    set rmargin at screen 0.075 + 0.315 * (i - 1) + 0.28
    set tmargin at screen 0.91
    set bmargin at screen 0.2
    set title m('𝜂 = '.ETA[i])
    set xlabel WEIGHT.m('𝑤') offset 0,0.3
    if (i == 1) { set ylabel BIAS.m('𝑏') offset 1,0 } else { unset ylabel; set format y "" }
    plot $CONTOURS using 1:2 with lines lc rgb 0xc8c8c8 lw 0.7, \
         D.'paths.tsv' index i - 1 using 2:3 every ::::20 with linespoints lc rgb INKS[i] lw 1.1 dt solid pt 7 ps 0.28, \
         '' index i - 1 using 2:3 every ::::0 with points pt 6 ps 0.6 lc rgb INK
}
unset multiplot
