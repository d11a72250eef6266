# The confusion matrix of the usual run on MNIST.
run = 'figures/results/mnist'
load 'figures/run-confusion.gp'
