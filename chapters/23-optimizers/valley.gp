# Thirty plain steps and thirty with momentum in the narrow valley
# f(w) = (w_0^2 + 20 w_1^2) / 2.
H = 5.0
load 'figures/style.gp'
set xrange [-4.4:1.2]
set yrange [-1.05:1.25]
set xtics 1
set ytics 0.5
unset grid
set xlabel m('𝑤_0')
set ylabel m('𝑤_1') rotate by 0
set label PLAIN at -3.1,0.95 left tc rgb RED
set label MOMENTUM at -3.2,-0.86 left tc rgb BLUE
set samples 200
turn(x) = 2*pi * (x + 4.4) / 5.6
levels = "0.1 1 3 6 10 15 20"
plot for [c in levels] '+' \
         using (sqrt(2*c)*cos(turn($1))):(sqrt(c/10.0)*sin(turn($1))) with lines lt 1 lc rgb PALE lw 1, \
     D.'valley-sgd.tsv' every ::0::30 using 2:3 with linespoints lt 2 dt (14,10) lw 1.2 pt 7 ps 0.35, \
     D.'valley-momentum.tsv' every ::0::30 using 2:3 with linespoints lt 1 lw 1.2 pt 7 ps 0.35, \
     '+' every ::0::0 using (0):(0) with points pt 2 ps 0.6 lc rgb INK
