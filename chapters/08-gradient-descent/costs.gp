# The cost after each step, for three learning rates.
W = 12.4
H = 5.6
load 'figures/style.gp'
set xlabel STEP
set ylabel MSE
set xrange [0:40]
set logscale y
set yrange [0.01:100]
set ytics ("0.01" 0.01, "0.1" 0.1, "1" 1, "10" 10, "100" 100)
set rmargin 9
set label m('𝜂 = 0.48') at 40.5,12.5 left tc rgb PLUM
set label m('𝜂 = 0.01') at 40.5,1.33 left tc rgb RED
set label m('𝜂 = 0.3') at 40.5,0.0231 left tc rgb BLUE
plot D.'paths.tsv' index 0 using 1:4 with linespoints lc rgb RED pt 7 ps 0.25, \
     '' index 1 using 1:4 with linespoints lc rgb BLUE pt 7 ps 0.25, \
     '' index 2 using 1:4 with linespoints lc rgb PLUM pt 7 ps 0.25
