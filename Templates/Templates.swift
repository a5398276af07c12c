package let t = PackageResources.sales_md
