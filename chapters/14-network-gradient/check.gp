# How the gradient check of a whole network depends on h.
W = 12.4
H = 6.6
load 'figures/style.gp'
set logscale xy
set xrange [1e-13:0.15]
set yrange [1e-13:3]
unset mxtics
unset mytics
set xtics 1e-13, 100, 0.1 format "10^{%T}"
set ytics 1e-12, 1000, 1 format "10^{%T}"
set ytics add ("1" 1)
set xlabel m('ℎ')
set ylabel DIFF offset 0.5,0
set rmargin 2
set arrow 1 from 1e-13,1e-7 to 0.15,1e-7 nohead lc rgb GREY lw 1 dt (2,3) back
set label 1 "10^{-7}: ".COUNTS at 1.3e-13,3e-8 left tc rgb GREY
set label 2 KINK at 1e-8,0.15 center tc rgb GOLD
set label 3 TANHS at 2.2e-4,2.2e-6 center tc rgb RED
set label 4 RELUS at 8e-5,8e-13 right tc rgb BLUE
plot D.'check-kink.tsv' with lines lt 4 dt solid, \
     D.'check-relu.tsv' with linespoints lt 1 pt 7 ps 0.3, \
     D.'check-tanh.tsv' with lines lt 2
