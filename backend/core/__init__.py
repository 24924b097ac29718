"""What knows no domain: errors, permissions, reading, writing, ids, money, limits."""
