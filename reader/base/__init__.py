"""In: nothing. Out: what every stage may use: errors, paths, settings, preflight checks.

Imports nothing of the other stages. Public: the modules ``errors``, ``paths``, ``settings``, ``check``.
"""
