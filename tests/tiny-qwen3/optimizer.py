"""Muon for the matrices inside the layers, Adam for the embedding and the norms, on float32 arrays in place."""

from multiprocessing.pool import ThreadPool

import numpy as np

MOMENTUM, NEWTON_SCHULZ = 0.95, (3.4445, -4.7750, 2.0315)
BETAS, EPSILON = (0.9, 0.98), 1e-9


def orthogonalize(matrix, steps=5):
    """A matrix near the closest one with orthonormal rows (or columns), by Newton-Schulz (Jordan et al., Muon, 2024)."""
    a, b, c = NEWTON_SCHULZ
    x = matrix.T if matrix.shape[0] > matrix.shape[1] else matrix
    x = x / (np.linalg.norm(x) + 1e-7)
    for _ in range(steps):
        gram = x @ x.T
        x = a * x + (b * gram + c * gram @ gram) @ x
    return x.T if matrix.shape[0] > matrix.shape[1] else x


class Optimizer:
    """Updates `weights` ({name: array}) in place from gradients of the same names."""

    def __init__(self, weights):
        self.weights = weights
        self.momentum = {name: np.zeros_like(array) for name, array in weights.items()}
        self.second = {name: np.zeros_like(array) for name, array in weights.items() if not self._is_matrix(name)}
        self.steps = 0
        self.pool = ThreadPool(2)

    @staticmethod
    def _is_matrix(name):
        return "_proj" in name

    def step(self, gradients, matrix_rate, rate, decay=0.1):
        """One update; `decay` is decoupled, in units of the learning rate."""
        self.steps += 1
        self.pool.map(lambda name: self._update(name, gradients[name], matrix_rate if self._is_matrix(name) else rate, decay), gradients, 1)

    def _update(self, name, gradient, step, decay):
        update = self._muon(name, gradient) if self._is_matrix(name) else self._adam(name, gradient)
        if self.weights[name].ndim == 2:
            self.weights[name] *= 1 - step * decay
        self.weights[name] -= step * update

    def _muon(self, name, gradient):
        momentum = self.momentum[name]
        momentum *= MOMENTUM
        momentum += gradient
        rows, columns = gradient.shape
        return orthogonalize(gradient + MOMENTUM * momentum) * max(1, rows / columns) ** 0.5

    def _adam(self, name, gradient):
        first, second = self.momentum[name], self.second[name]
        first += (1 - BETAS[0]) * (gradient - first)
        second += (1 - BETAS[1]) * (gradient * gradient - second)
        mean, variance = first / (1 - BETAS[0] ** self.steps), second / (1 - BETAS[1] ** self.steps)
        return mean / (np.sqrt(variance) + EPSILON)

    def state(self):
        """Everything needed to go on, as {key: array}."""
        state = {f"momentum/{name}": array for name, array in self.momentum.items()}
        state.update({f"second/{name}": array for name, array in self.second.items()})
        return {**state, "steps": np.array(self.steps)}

    def restore(self, state):
        """Goes on from what `state` returned."""
        self.steps = int(state["steps"])
        for name in self.momentum:
            self.momentum[name][...] = state[f"momentum/{name}"]
        for name in self.second:
            self.second[name][...] = state[f"second/{name}"]
