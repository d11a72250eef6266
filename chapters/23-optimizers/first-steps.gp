# Adam's steps for a gradient that stays 1, with and without the bias
# correction, in units of the learning rate.
H = 5.6
load 'figures/style.gp'
set logscale x
set xrange [1:5000]
set yrange [0:7.4]
set xtics (1, 10, 100, 1000)
set ytics 1
set xlabel STEP." ".m('𝑡')
set ylabel STEP_SIZE." / ".m('𝜂')
set label CORRECTED at 1.3,0.55 left tc rgb BLUE
set label RAW at 45,5.1 left tc rgb RED
set label "3.16" at 1.08,2.75 left
set label "6.57" at 12,6.95 center
plot D.'first-steps.tsv' using 1:2 with lines lt 1, '' using 1:3 with lines lt 2 dt (14,10)
