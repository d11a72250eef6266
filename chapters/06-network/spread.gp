# The size of the activations over ten ReLU layers, three sizes of weights.
W = 12.4
H = 6.6
load 'figures/style.gp'
set xlabel LAYER
set ylabel SIZE
set xrange [0:10]
set xtics 0, 1, 10
set logscale y
set yrange [0.01:100]
set ytics ("0.01" 0.01, "0.1" 0.1, "1" 1, "10" 10, "100" 100)
set rmargin 9
thin(color) = (0x90 << 24) + color
set label m('4 / 𝑛') at 10.2,32 left tc rgb RED
set label m('2 / 𝑛') at 10.2,1 left tc rgb BLUE
set label m('1 / 𝑛') at 10.2,1/32.0 left tc rgb GREEN
plot D.'spread.tsv' using 1:4 with lines lc rgb thin(RED) lw 0.8 dt solid, \
     '' using 1:3 with lines lc rgb thin(BLUE) lw 0.8 dt solid, \
     '' using 1:2 with lines lc rgb thin(GREEN) lw 0.8 dt solid, \
     2**(x / 2) lc rgb RED lw 2 dt 2, \
     1.0 lc rgb BLUE lw 2 dt 2, \
     2**(-x / 2) lc rgb GREEN lw 2 dt 2
