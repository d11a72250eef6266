# The plane of the two inputs, and how many of the three neurons speak.
W = 9.6
H = 6.3
load 'figures/style.gp'
set margins 7, 9, 3.4, 0.6
set xrange [-9:7]
set yrange [-7:5]
set xtics -8, 2, 6
set ytics -6, 2, 4
set size ratio -1
set xlabel m('𝑥_0')
set ylabel m("𝑥_1") rotate by 0 offset 1,0
unset colorbox
unset grid
set cbrange [0:3]
set palette defined (0 "#ffffff", 1 "#e6eef6", 2 "#c3d6e8", 3 "#9dbcd9")
lines = D.'lines.tsv'
set label m('𝑧_0 = 0') at 7.2,0.65 left tc rgb BLUE
set label m('𝑧_1 = 0') at 7.2,4.15 left tc rgb RED
set label m("𝑧_2 = 0") at 7.2,5.05 left tc rgb GREEN
set label '0' at -8.3,-1.9 center front
set label '1' at -3,2.5 center front
set label '1' at -7.3,-2.7 center front
set label '2' at -0.6,0.65 center front
set label '2' at 0,-3 center front
set label '3' at 4.5,1.4 center front
set label m('(2, −6)') at 2.3,-6 left front
plot D.'regions.tsv' using 1:2:3 with image, \
     lines index 0 with lines lt 1, \
     lines index 1 with lines lt 2 dt (14,10), \
     lines index 2 with lines lt 3, \
     '+' using (2):(-6) every ::0::0 with points pt 7 ps 0.5 lc rgb INK
