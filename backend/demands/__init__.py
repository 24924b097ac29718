"""企业真实技术需求: what firms need, with a budget; counted once it is proven real (DEM-1)."""
