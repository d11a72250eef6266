# The same neuron's cost and accuracy while one weight moves.
W = 12.4
H = 7.4
load 'figures/style.gp'
set multiplot
set lmargin at screen 0.1
set rmargin at screen 0.97
set xrange [0:8]
set xtics 1
set tmargin at screen 0.97
set bmargin at screen 0.57
set ylabel MEAN_COST offset 0.5,0
set yrange [0:1.4]
set ytics 0.5
set format x ""
plot D.'steps.tsv' using 1:2 with lines lt 1
set tmargin at screen 0.53
set bmargin at screen 0.13
set format x "%g"
set xlabel WEIGHT.m('𝑤')
set ylabel ACCURACY
set yrange [30:105]
set ytics 25
plot D.'steps.tsv' using 1:3 with lines lt 2 dt solid
unset multiplot
