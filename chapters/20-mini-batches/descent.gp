# Three ways down the same valley: 20 epochs with batches of 1, 8 and all.
H = 4.9
load 'figures/style.gp'
set contour base
set cntrparam levels discrete 0.36, 0.5, 0.8, 1.2, 1.8, 2.6, 3.8, 5.5, 8
unset surface
set table $lines
splot D.'cost.tsv' using 1:2:3
unset table
unset contour
set datafile separator whitespace # as in $lines
unset grid
set multiplot
set xrange [-1.7 : 2.1]
set yrange [-0.3 : 3.3]
set xtics -1, 1, 2
set ytics 0, 1, 3
set tmargin screen 0.88
set bmargin screen 0.15
set xlabel m('𝑤') offset 0,0.6
left(i) = 0.075 + 0.315 * i
do for [i = 0 : 2] {
    set lmargin screen left(i)
    set rmargin screen left(i) + 0.285
    if (i == 0) { set ylabel m('𝑏') offset 1.8,0 rotate by 0 } \
    else        { unset ylabel; set format y "" }
    set title (i == 0 ? ONE : i == 1 ? EIGHT : ALL)
    file = D.'path-'.word('1 8 64', i + 1).'.tsv'
    size = i == 0 ? 0.1 : i == 1 ? 0.22 : 0.35
    color = i == 0 ? RED : i == 1 ? GREEN : BLUE
    plot $lines using 1:2 with lines lc rgb PALE lw 0.9, \
         file using 2:3 with linespoints lc rgb color lw 0.8 dt 1 pt 7 ps size, \
         file using 2:3 every ::0::0 with points lc rgb INK pt 7 ps 0.6, \
         D.'lowest.tsv' using 1:2 with points lc rgb INK pt 2 ps 0.7 lw 1.5
}
unset multiplot
