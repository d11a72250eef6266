# Binary cross-entropy over the answer a, for a yes and for a no.
W = 12.4
H = 6.0
load 'figures/style.gp'
set xlabel PROBABILITY.m('𝑎')
set ylabel COST
set xrange [0:1]
set yrange [0:5]
set ytics 1
set xtics 0.1
set label RIGHT_YES.", ".m('− ln 𝑎') at 0.06,3.4 left tc rgb BLUE
set label RIGHT_NO.", ".m('− ln (1 − 𝑎)') at 0.94,3.4 right tc rgb RED
set arrow from 0.7,0 to 0.7,1.204 nohead dt 2 lc rgb INK
set label "0.3567" at 0.71,0.55 left tc rgb BLUE
set label "1.2040" at 0.69,1.38 right tc rgb RED
set samples 1000
plot -log(x) lt 1, -log(1 - x) lt 2, \
     '+' using (0.7):(-log(0.7)) every ::::0 with points pt 7 ps 0.5 lc rgb BLUE, \
     '+' using (0.7):(-log(0.3)) every ::::0 with points pt 7 ps 0.5 lc rgb RED
