# -ln a beside the squared error (1 - a)^2, with the lesson's points.
H = 6.2
load 'figures/style.gp'
set xrange [0:1.02]
set yrange [0:5.2]
set xtics 0.1
set ytics 1
set samples 1000
set xlabel RIGHT_CLASS.", ".m('𝑎')
set ylabel COST
set label m('−ln 𝑎') at 0.32,1.35 left tc rgb BLUE
set label m('(1 − 𝑎)^2') at 0.115,0.27 left tc rgb RED
set label "0.01:  4.605" at 0.03,4.62 left
set label "0.1:  2.303" at 0.12,2.62 left
set label "0.7:  0.357" at 0.715,0.55 left
$points << EOD
0.01	4.60517
0.1	2.302585
0.7	0.356675
EOD
plot [0.0055:1] -log(x) with lines lt 1, (1 - x)**2 with lines lt 2 dt (14,10), \
     $points using 1:2 with points pt 7 ps 0.55 lc rgb BLUE
