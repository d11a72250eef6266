# The weights of 24 neurons of the first layer of the usual run.
run = 'figures/results/mnist'
name = 'weights'
table = D.'weights.big'
signed = 1
scale = 4
width = 252
height = 96
captions = 0
W = 12.4
load 'figures/run-mosaic.gp'
