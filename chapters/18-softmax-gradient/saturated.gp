# A neuron that is sure and wrong learns: squared error and cross-entropy.
H = 6.0
load 'figures/style.gp'
set xrange [0:500]
set yrange [0:1.05]
set xtics 100
set ytics 0.25
set xlabel ITERATION
set ylabel ANSWER." ".m('𝑎')
set label SQUARED_ERROR at 130,0.72 left tc rgb RED
set label CROSS_ENTROPY at 62,0.13 left tc rgb BLUE
plot D.'cross.tsv' using 1:2 with lines lt 1, D.'squared.tsv' using 1:2 with lines lt 2 dt (14,10)
