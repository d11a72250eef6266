# The first twenty training pictures with their labels.
H = 3.35
load 'figures/style.gp'
unset border
unset tics
unset grid
unset colorbox
set margins 0, 0, 0, 0
set size ratio -1
set xrange [-1.2 : 297.2]
set yrange [70.2 : -9]
set cbrange [-1 : 1]
set palette defined (-1 "white", -0.01 "white", 0 "#f4f1ea", 1 "#1b1b1b")
shown(i) = (i + 0.5) / 4 - 0.5
# Room for a line of labels above each row of pictures.
down(i) = shown(i) + (i >= 120 ? 10 : 0)
plot D.'digits.tsv' matrix every :::0::111 using (shown($1)):(shown($2)):3 with image, \
     '' matrix every :::120::231 using (shown($1)):(shown($2) + 10):3 with image, \
     D.'labels.tsv' using (13.5 + 30 * $1):(-5.5 + 40 * $2):(sprintf("%d", $3)) \
         with labels font ",8" tc rgb INK
