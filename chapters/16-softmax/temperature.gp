# The shares of z = (1, 2, 4) at five temperatures, as bars.
H = 5.2
load 'figures/style.gp'
set style fill solid 0.85 border lc rgb 'white'
set boxwidth 0.24
set yrange [0:1.12]
set xrange [-0.6:4.6]
set ytics 0.25
set xtics ("1/4" 0, "1/2" 1, "1" 2, "2" 3, "8" 4)
set grid noxtics
set xlabel TEMPERATURE." ".m('𝑇')
set ylabel SHARE." ".m('𝑠_𝑖')
set label m('𝑧_2 = 4') at 2.26,0.91 center tc rgb BLUE
set label m('𝑧_1 = 2') at 1.80,0.46 center tc rgb GREEN
set label m('𝑧_0 = 1') at 1.62,0.30 center tc rgb 0x9c6c08
set arrow from 1.86,0.40 to 2,0.135 head filled size 0.06,18 fixed lw 0.8 lc rgb GREEN
set arrow from 1.66,0.24 to 1.72,0.06 head filled size 0.06,18 fixed lw 0.8 lc rgb GOLD
plot D.'temperature.tsv' using ($0 - 0.26):2 with boxes lt 1 lc rgb GOLD, \
     '' using 0:3 with boxes lt 1 lc rgb GREEN, \
     '' using ($0 + 0.26):4 with boxes lt 1 lc rgb BLUE
